package dev.locksmith.password.reset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.locksmith.audit.Act;
import dev.locksmith.audit.AuditEvent;
import dev.locksmith.customer.Customer;
import dev.locksmith.customer.CustomerEdit;
import dev.locksmith.customer.ImportedCredential;
import dev.locksmith.customer.SaveOutcome;
import dev.locksmith.mail.outbox.MailKind;
import dev.locksmith.mail.outbox.MessageState;
import dev.locksmith.mail.outbox.MessageTopic;
import dev.locksmith.mail.outbox.OutboxMessage;
import dev.locksmith.password.account.EmailChangedMail;
import dev.locksmith.password.account.PresentedLink;
import dev.locksmith.password.options.PasswordOption;
import dev.locksmith.password.registration.AccountExistsMail;
import dev.locksmith.password.registration.NewAccount;
import dev.locksmith.staff.Permission;
import dev.locksmith.staff.StaffMember;
import dev.locksmith.testing.CustomerFixture;
import dev.locksmith.testing.EveryOpenDatabase;
import dev.locksmith.testing.RecordingTransport;
import dev.locksmith.testing.SettableClock;
import dev.locksmith.testing.TestServices;
import dev.locksmith.text.ExpectedFailure;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// A clerk tries to get into a customer's account, on every database.
class TakeoverTest extends EveryOpenDatabase {
    private static final Instant NOON = Instant.parse("2026-11-22T12:00:00Z");
    private static final StaffMember CLERK =
            new StaffMember("clerk", "desk-2", EnumSet.complementOf(EnumSet.of(Permission.CHANGE_OPTIONS)));

    private final RecordingTransport mails = new RecordingTransport();
    private SettableClock clock;
    private TestServices services;
    private Customer customer;

    @BeforeEach
    void aCustomerOfItsOwn() {
        clock = new SettableClock(NOON);
        services = new TestServices(database, clock);
        customer = CustomerFixture.customer(database, "Ann", "Other", UUID.randomUUID() + "@example.com");
        // what another test left behind is due, whatever the clock says
        services.dispatch(mails);
        mails.clear();
    }

    @Test
    void r2NoResetGoesToAnAddressThatStaffHaveJustPutIn() {
        changeEmail("clerk-" + customer.email());
        var held = new ResetOutcome.EmailHeld("clerk", NOON, NOON.plus(Duration.ofHours(24)));

        assertThat(services.passwords.resets().requestByStaff(CLERK, customer.id()))
                .isEqualTo(held);
        assertThat(services.passwords.resets().requestOverLimit(CLERK, customer.id(), "hurry"))
                .isEqualTo(held);
        assertThat(services.passwords
                        .resets()
                        .requestByCustomer("clerk-" + customer.email(), customer.website(), "192.0.2.7"))
                .isEqualTo(held);

        assertThat(services.outbox.about(MessageTopic.customer(customer.id()), 10))
                .extracting(OutboxMessage::kind)
                .containsExactly(EmailChangedMail.KIND);
        assertThat(services.passwords.resets().ofCustomer(customer.id())).isEmpty();
        assertThat(services.database.audit().ofCustomer(customer.id(), 20))
                .extracting(AuditEvent::act)
                .contains(Act.PASSWORD_RESET_REFUSED);
    }

    @Test
    void r2TheHoldEndsOnTheMillisecondAndIsCountedFromTheLastChange() {
        changeEmail("one-" + customer.email());
        clock.tick(Duration.ofHours(23));
        changeEmail("two-" + customer.email());

        clock.set(NOON.plus(Duration.ofHours(47)).minusMillis(1));
        assertThat(request()).isInstanceOf(ResetOutcome.EmailHeld.class);
        clock.tick(Duration.ofMillis(1));
        assertThat(request()).isInstanceOf(ResetOutcome.Requested.class);
    }

    @Test
    void theAddressFromBeforeIsHeldNoLongerThanItIsAway() {
        changeEmail("typo-" + customer.email());
        changeEmail("another-typo-" + customer.email());
        changeEmail(customer.email());
        assertThat(request()).isInstanceOf(ResetOutcome.Requested.class);

        changeEmail("clerk-" + customer.email());
        assertThat(request()).isInstanceOf(ResetOutcome.EmailHeld.class);
    }

    @Test
    void zeroHoursHoldNothing() {
        services.set(PasswordOption.EMAIL_HOLD_HOURS, "0");
        changeEmail("new-" + customer.email());

        assertThat(request()).isInstanceOf(ResetOutcome.Requested.class);
        services.set(PasswordOption.EMAIL_HOLD_HOURS, "24");
    }

    @Test
    void r50NoticesOfSecurityCannotBeWithdrawn() {
        changeEmail("clerk-" + customer.email());
        var notice = mail(EmailChangedMail.KIND);

        assertThat(services.outbox.withdrawable(notice)).isFalse();
        assertThatThrownBy(() -> services.outbox.cancel(CLERK, notice.id())).hasMessage("mail.not-withdrawable");

        services.dispatch(mails);
        assertThat(mails.mails().getLast().recipient()).isEqualTo(customer.email());
    }

    @Test
    void r48TheNoticeOfANewPasswordCannotBeWithdrawn() {
        redeem();
        var notice = mail(PasswordChangedMail.KIND);

        assertThat(services.outbox.withdrawable(notice)).isFalse();
        assertThatThrownBy(() -> services.outbox.cancel(CLERK, notice.id())).hasMessage("mail.not-withdrawable");
        assertThat(mail(PasswordChangedMail.KIND).state()).isEqualTo(MessageState.WAITING);
    }

    @Test
    void r75WhatStaffDoWithMailIsInTheCustomersHistory() {
        request();
        var mail = mail(ResetMail.KIND);
        services.outbox.cancel(CLERK, mail.id());
        services.outbox.sendAgain(CLERK, mail.id());

        assertThat(services.database.audit().ofCustomer(customer.id(), 20))
                .filteredOn(event -> event.actorName().equals("clerk"))
                .extracting(AuditEvent::act)
                .contains(Act.MAIL_CANCELLED, Act.MAIL_RETRIED);
    }

    @Test
    void r75SoIsWhatTheyDoWithTheMailThatThereIsAnAccount() {
        services.passwords
                .registration()
                .register(
                        customer.website(),
                        new NewAccount("Ann", "Other", customer.email(), "tulip-and-lantern"),
                        "192.0.2.7");
        services.outbox.cancel(CLERK, mail(AccountExistsMail.KIND).id());

        assertThat(services.database.audit().ofCustomer(customer.id(), 20))
                .filteredOn(event -> event.actorName().equals("clerk"))
                .extracting(AuditEvent::act)
                .contains(Act.MAIL_CANCELLED);
    }

    @Test
    void r3SendingAResetMailAgainNeedsThePermissionToResetPasswords() {
        request();
        services.dispatch(mails);
        clock.tick(Duration.ofMinutes(10));
        var postmaster = new StaffMember("postmaster", "desk-3", Set.of(Permission.MANAGE_MAIL));
        var mail = mail(ResetMail.KIND);

        assertThatThrownBy(() -> services.outbox.sendAgain(postmaster, mail.id()))
                .isInstanceOf(ExpectedFailure.class);
        services.dispatch(mails);
        assertThat(mails.links()).hasSize(1);

        services.outbox.sendAgain(CLERK, mail.id());
        services.dispatch(mails);
        assertThat(mails.links()).hasSize(2);
    }

    @Test
    void r49ANewPasswordRevokesWhatTheOldOneBought() {
        services.importPassword(customer.id(), new ImportedCredential.PlainPassword("first-password"));
        var token = services.passwords
                .apiSignIn()
                .token(customer.website(), customer.email(), "first-password", "192.0.2.7")
                .orElseThrow()
                .token();
        assertThat(services.tokens.customerOf(token)).contains(customer.id());

        redeem();

        assertThat(services.tokens.customerOf(token)).isEmpty();
        assertThat(services.tokens.ofCustomer(customer.id())).isEmpty();
        assertThat(services.database.audit().ofCustomer(customer.id(), 20))
                .anySatisfy(event -> assertThat(event.act()).isEqualTo(Act.TOKENS_REVOKED));
    }

    private void redeem() {
        request();
        services.dispatch(mails);
        var presented = new PresentedLink(mails.links().getLast(), customer.website(), "192.0.2.7");
        assertThat(services.passwords.links().redeem(presented, "tulip-and-lantern"))
                .isInstanceOf(RedeemOutcome.Redeemed.class);
    }

    private ResetOutcome request() {
        return services.passwords.resets().requestByStaff(CLERK, customer.id());
    }

    private void changeEmail(String email) {
        var now = services.customers.find(customer.id()).orElseThrow();
        var edit = new CustomerEdit(now.id(), now.version(), now.details().withEmail(email), List.of());
        assertThat(services.customers.save(CLERK, edit)).isInstanceOf(SaveOutcome.Saved.class);
    }

    private OutboxMessage mail(MailKind kind) {
        return services.outbox.about(MessageTopic.customer(customer.id()), 10).stream()
                .filter(message -> message.kind().equals(kind))
                .findFirst()
                .orElseThrow();
    }
}
