package dev.locksmith.password.reset;

import dev.locksmith.customer.Customer;
import dev.locksmith.customer.CustomerDetails;
import dev.locksmith.customer.CustomerEdit;
import dev.locksmith.mail.dispatch.Delivery;
import dev.locksmith.mail.dispatch.MailTransport;
import dev.locksmith.mail.dispatch.OutgoingMail;
import dev.locksmith.mail.outbox.MessageTopic;
import dev.locksmith.password.account.PresentedLink;
import dev.locksmith.password.account.Visitor;
import dev.locksmith.staff.StaffMember;
import dev.locksmith.testing.CustomerFixture;
import dev.locksmith.testing.RecordingTransport;
import dev.locksmith.testing.TestServices;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/// One customer with a live link and one more mail on its way, and everything that anyone may do about that customer.
final class CustomerActs {
    static final StaffMember OWNER = StaffMember.computerOwner("owner", "desk-1");
    private static final Visitor BROWSER = new Visitor("192.0.2.7", "Firefox");

    /// Who cannot be written to has an address that begins like this.
    static final String UNDELIVERABLE = "undeliverable-";

    private final TestServices services;
    final Customer customer;
    final long resetId;
    private final String secret;
    private final long sent;
    private final long waiting;
    private final Runnable beforeAnswer;

    /// @param beforeAnswer done when the mail server has a mail and has not answered yet
    CustomerActs(TestServices services, String emailPrefix, Runnable beforeAnswer) {
        this.services = services;
        this.beforeAnswer = beforeAnswer;
        this.customer = CustomerFixture.customer(
                services.database.database(), "Ann", "Other", emailPrefix + UUID.randomUUID() + "@example.com");
        services.passwords.resets().requestByStaff(OWNER, customer.id());
        var mails = new RecordingTransport();
        services.dispatch(mails);
        this.secret = mails.links().getLast();
        this.resetId =
                services.passwords.resets().ofCustomer(customer.id()).getFirst().id();
        this.sent = message();
        services.outbox.sendAgain(OWNER, sent);
        this.waiting = message();
    }

    private long message() {
        return services.outbox
                .about(MessageTopic.customer(customer.id()), 1)
                .getFirst()
                .id();
    }

    Map<String, Runnable> all() {
        return all(services);
    }

    /// @param by the console at which it is done
    Map<String, Runnable> all(TestServices by) {
        var passwords = by.passwords;
        var presented = new PresentedLink(secret, customer.website(), BROWSER.ipAddress());
        var acts = new LinkedHashMap<String, Runnable>();
        acts.put("request by staff", () -> passwords.resets().requestByStaff(OWNER, customer.id()));
        acts.put("request over limit", () -> passwords.resets().requestOverLimit(OWNER, customer.id(), "hurry"));
        acts.put(
                "request by customer",
                () -> passwords.resets().requestByCustomer(customer.email(), customer.website(), BROWSER.ipAddress()));
        acts.put("cancel", () -> passwords.resets().cancel(OWNER, resetId));
        acts.put("redeem", () -> passwords.links().redeem(presented, "tulip-and-lantern"));
        acts.put("change of e-mail", () -> save(by, customer.details().withEmail(UUID.randomUUID() + "@example.com")));
        acts.put("disable", () -> save(by, CustomerFixture.inactive(customer.details())));
        acts.put("delete", () -> by.customers.delete(OWNER, customer.id()));
        acts.put("settle", () -> by.dispatch(server()));
        acts.put("send again", () -> by.outbox.sendAgain(OWNER, sent));
        acts.put("withdraw", () -> by.outbox.cancel(OWNER, waiting));
        acts.put("force sign-in", () -> by.forceSignIn.revoke(OWNER, customer.id(), true));
        acts.put("unlock", () -> passwords.lockouts().unlock(OWNER, customer.id()));
        acts.put("sign in", () -> passwords.signIn().signIn(customer.website(), customer.email(), "wrong", BROWSER));
        acts.put(
                "token",
                () -> passwords.apiSignIn().token(customer.website(), customer.email(), "wrong", BROWSER.ipAddress()));
        return acts;
    }

    private void save(TestServices by, CustomerDetails details) {
        var version = by.customers.find(customer.id()).map(Customer::version);
        version.ifPresent(seen -> by.customers.save(OWNER, new CustomerEdit(customer.id(), seen, details, List.of())));
    }

    /// Takes what it can deliver.
    MailTransport server() {
        return new MailTransport() {
            @Override
            public Delivery send(OutgoingMail mail) {
                beforeAnswer.run();
                return mail.recipient().startsWith(UNDELIVERABLE)
                        ? new Delivery.Rejected(550, "5.1.1 no such mailbox")
                        : new Delivery.Accepted(250, "2.0.0 taken");
            }

            @Override
            public void close() {}
        };
    }
}
