package dev.locksmith.password.reset;

import static org.assertj.core.api.Assertions.assertThat;

import dev.locksmith.audit.AuditEvent;
import dev.locksmith.customer.Customer;
import dev.locksmith.customer.CustomerDetails;
import dev.locksmith.customer.CustomerEdit;
import dev.locksmith.customer.ImportedCredential;
import dev.locksmith.database.Database;
import dev.locksmith.password.account.Lockouts;
import dev.locksmith.password.account.PresentedLink;
import dev.locksmith.password.account.SignIn;
import dev.locksmith.password.account.SignInOutcome;
import dev.locksmith.password.account.Visitor;
import dev.locksmith.staff.StaffMember;
import dev.locksmith.testing.CustomerFixture;
import dev.locksmith.testing.RecordingTransport;
import dev.locksmith.testing.SettableClock;
import dev.locksmith.testing.TestServices;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/// A new customer at noon, what is done to the account, and the mails that have gone out.
record ResetFixture(TestServices services, SettableClock clock, RecordingTransport mails, Customer customer) {
    static final Instant NOON = Instant.parse("2026-11-22T12:00:00Z");
    static final StaffMember OWNER = StaffMember.computerOwner("owner", "desk-1");
    static final String NEW_PASSWORD = "tulip-and-lantern";
    private static final Visitor BROWSER = new Visitor("192.0.2.7", "Firefox");

    static ResetFixture on(Database database) {
        var clock = new SettableClock(NOON);
        var services = new TestServices(database, clock);
        var customer = CustomerFixture.customer(database, "Ann", "Other", UUID.randomUUID() + "@example.com");
        // what another test left behind is due, whatever the clock says
        services.dispatch(new RecordingTransport());
        return new ResetFixture(services, clock, new RecordingTransport(), customer);
    }

    PasswordResets resets() {
        return services.passwords.resets();
    }

    ResetLinks links() {
        return services.passwords.links();
    }

    SignIn signIn() {
        return services.passwords.signIn();
    }

    Lockouts lockouts() {
        return services.passwords.lockouts();
    }

    ResetOutcome requestByStaff() {
        return resets().requestByStaff(OWNER, customer.id());
    }

    /// The newest reset.
    PasswordReset newest() {
        return resets().ofCustomer(customer.id()).getFirst();
    }

    /// The secret of the link of a new reset.
    String mailedToken() {
        assertThat(requestByStaff()).isInstanceOf(ResetOutcome.Requested.class);
        dispatch();
        return mails.links().getLast();
    }

    void dispatch() {
        services.dispatch(mails);
    }

    PresentedLink presented(String token) {
        return new PresentedLink(token, customer.website(), "192.0.2.7");
    }

    LinkState inspect(String token) {
        return links().inspect(presented(token));
    }

    RedeemOutcome redeem(String token) {
        return redeem(token, NEW_PASSWORD);
    }

    RedeemOutcome redeem(String token, String password) {
        return links().redeem(presented(token), password);
    }

    SignInOutcome signIn(String password) {
        return signIn().signIn(customer.website(), customer.email(), password, BROWSER);
    }

    void setPassword(String password) {
        services.importPassword(customer.id(), new ImportedCredential.PlainPassword(password));
    }

    void save(CustomerDetails details) {
        services.customers.save(OWNER, new CustomerEdit(customer.id(), customer.version(), details, List.of()));
    }

    /// What is on record about the customer, newest first.
    List<AuditEvent> events() {
        return services.database.audit().ofCustomer(customer.id(), 50);
    }
}
