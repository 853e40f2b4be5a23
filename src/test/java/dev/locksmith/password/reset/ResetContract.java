package dev.locksmith.password.reset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.locksmith.audit.Act;
import dev.locksmith.audit.AuditEvent;
import dev.locksmith.customer.Customer;
import dev.locksmith.customer.CustomerEdit;
import dev.locksmith.customer.ImportedCredential;
import dev.locksmith.database.Database;
import dev.locksmith.limit.ResetBudget;
import dev.locksmith.mail.dispatch.Delivery;
import dev.locksmith.password.account.PresentedLink;
import dev.locksmith.password.account.SignInOutcome;
import dev.locksmith.password.account.Visitor;
import dev.locksmith.staff.Permission;
import dev.locksmith.staff.StaffMember;
import dev.locksmith.testing.CustomerFixture;
import dev.locksmith.testing.RecordingTransport;
import dev.locksmith.testing.SettableClock;
import dev.locksmith.testing.TestServices;
import dev.locksmith.text.ExpectedFailure;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/// How a reset lives, on any database.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class ResetContract {
    private static final Instant NOON = Instant.parse("2026-11-22T12:00:00Z");
    private static final StaffMember OWNER = StaffMember.computerOwner("owner", "desk-1");
    private static final Visitor BROWSER = new Visitor("192.0.2.7", "Firefox");
    private static final String NEW_PASSWORD = "tulip-and-lantern";

    private final RecordingTransport mails = new RecordingTransport();
    private Database database;
    private SettableClock clock;
    private TestServices rooms;
    private Customer customer;

    abstract Database open();

    @BeforeAll
    void openDatabase() {
        database = open();
    }

    @AfterAll
    void closeDatabase() {
        database.close();
    }

    @BeforeEach
    void aCustomerOfItsOwn() {
        clock = new SettableClock(NOON);
        rooms = new TestServices(database, clock);
        customer = CustomerFixture.customer(database, "Ann", "Other", UUID.randomUUID() + "@example.com");
        // what another test left behind is due, whatever the clock says
        rooms.dispatch(mails);
        mails.clear();
    }

    @Test
    void resetGoesFromRequestedToRedeemed() {
        rooms.passwords.resets().requestByStaff(OWNER, customer.id());
        assertThat(state()).isEqualTo(ResetState.REQUESTED);

        dispatch();
        assertThat(state()).isEqualTo(ResetState.MAILED);

        var token = mails.links().getLast();
        assertThat(rooms.passwords.links().inspect(presented(token))).isInstanceOf(LinkState.Live.class);
        assertThat(state()).isEqualTo(ResetState.MAILED);

        rooms.passwords.links().opened(presented(token));
        assertThat(state()).isEqualTo(ResetState.OPENED);

        assertThat(redeem(token)).isEqualTo(new RedeemOutcome.Redeemed(customer.email()));
        assertThat(state()).isEqualTo(ResetState.REDEEMED);
        assertThat(signIn(NEW_PASSWORD)).isInstanceOf(SignInOutcome.SignedIn.class);
        assertThat(redeem(token)).isEqualTo(new RedeemOutcome.NotLive(new LinkState.Redeemed(NOON)));
        assertThat(rooms.foundation.audit().ofCustomer(customer.id(), 20))
                .extracting(AuditEvent::act)
                .contains(
                        Act.PASSWORD_RESET_REQUESTED,
                        Act.PASSWORD_RESET_MAILED,
                        Act.PASSWORD_RESET_OPENED,
                        Act.PASSWORD_RESET_REDEEMED,
                        Act.SIGNED_IN);
    }

    @Test
    void r17NewerRequestSupersedesTheOlderLinkWhichSaysSo() {
        var older = mailedToken();
        clock.tick(Duration.ofMinutes(10));
        var newer = mailedToken();

        assertThat(rooms.passwords.links().inspect(presented(older)))
                .isEqualTo(new LinkState.Superseded(NOON.plus(Duration.ofMinutes(10))));
        assertThat(redeem(older)).isInstanceOf(RedeemOutcome.NotLive.class);
        assertThat(redeem(newer)).isInstanceOf(RedeemOutcome.Redeemed.class);
    }

    @Test
    void r16LinkEndsOnTheMillisecond() {
        var token = mailedToken();
        var end = NOON.plus(Duration.ofHours(24));

        clock.set(end.minusMillis(1));
        assertThat(rooms.passwords.links().inspect(presented(token))).isInstanceOf(LinkState.Live.class);
        clock.set(end);
        assertThat(redeem(token)).isEqualTo(new RedeemOutcome.NotLive(new LinkState.Expired(end)));
        clock.set(end.plusMillis(1));
        assertThat(redeem(token)).isEqualTo(new RedeemOutcome.NotLive(new LinkState.Expired(end)));
    }

    @Test
    void r20GuessedLinkIsPlainlyWrong() {
        assertThat(rooms.passwords.links().inspect(presented("guess"))).isEqualTo(new LinkState.Wrong());
        assertThat(redeem("guess")).isEqualTo(new RedeemOutcome.NotLive(new LinkState.Wrong()));
    }

    @Test
    void r19CancelledLinkIsDeadAndCannotBeCancelledAgain() {
        var token = mailedToken();
        var reset = rooms.passwords.resets().ofCustomer(customer.id()).getFirst();

        rooms.passwords.resets().cancel(OWNER, reset.id());

        assertThat(rooms.passwords.links().inspect(presented(token))).isEqualTo(new LinkState.Cancelled(NOON));
        assertThatThrownBy(() -> rooms.passwords.resets().cancel(OWNER, reset.id()))
                .isInstanceOf(ExpectedFailure.class);
    }

    @Test
    void weakPasswordLeavesTheLinkLive() {
        var token = mailedToken();

        assertThat(rooms.passwords.links().redeem(presented(token), "a b")).isInstanceOf(RedeemOutcome.Weak.class);

        assertThat(redeem(token)).isInstanceOf(RedeemOutcome.Redeemed.class);
    }

    @Test
    void r36TheLimitIsPassedOverOnlyWithPermissionAndReasonAndOnRecord() {
        var resets = rooms.passwords.resets();
        resets.requestByStaff(OWNER, customer.id());
        var clerk = new StaffMember("clerk", "desk-2", Set.of(Permission.RESET_PASSWORD));

        assertThatThrownBy(() -> resets.requestOverLimit(clerk, customer.id(), "hurry"))
                .isInstanceOf(ExpectedFailure.class);
        assertThatThrownBy(() -> resets.requestOverLimit(OWNER, customer.id(), " "))
                .isInstanceOf(ExpectedFailure.class);
        assertThat(resets.ofCustomer(customer.id())).hasSize(1);

        assertThat(resets.requestOverLimit(OWNER, customer.id(), "hurry")).isInstanceOf(ResetOutcome.Requested.class);

        assertThat(resets.ofCustomer(customer.id()).getFirst().reason()).isEqualTo("hurry");
        assertThat(resets.budget(customer.id()).used()).isEqualTo(2);
        assertThat(rooms.foundation.audit().ofCustomer(customer.id(), 20))
                .filteredOn(event -> event.act() == Act.RESET_LIMIT_OVERRIDDEN)
                .singleElement()
                .satisfies(event -> {
                    assertThat(event.reason()).isEqualTo("hurry");
                    assertThat(event.actorName()).isEqualTo("owner");
                });
    }

    @Test
    void r50AnEmailChangeTellsTheOldAddressAndNotTheWholeNewOne() {
        var newEmail = "new-" + UUID.randomUUID() + "@example.com";
        var details = CustomerFixture.details("Ann", "Other", newEmail);

        rooms.customers.save(OWNER, new CustomerEdit(customer.id(), customer.version(), details, List.of()));
        dispatch();

        var notice = mails.mails().getLast();
        assertThat(notice.recipient()).isEqualTo(customer.email());
        assertThat(notice.letter().text())
                .contains("another e-mail address, n…@example.com")
                .contains("tell us at support@example.com")
                .doesNotContain(newEmail);
    }

    @Test
    void r50SavingWithoutAnotherAddressTellsNobody() {
        var details = CustomerFixture.details("Anna", "Other", customer.email());

        rooms.customers.save(OWNER, new CustomerEdit(customer.id(), customer.version(), details, List.of()));
        dispatch();

        assertThat(mails.mails()).isEmpty();
    }

    @Test
    void r49RedeemingClearsTheLockoutAndEndsSessions() {
        setPassword("first-password");
        var session = ((SignInOutcome.SignedIn) signIn("first-password")).session();
        IntStream.range(0, 10).forEach(_ -> signIn("wrong"));
        assertThat(rooms.passwords.signIn().facts(customer.id()).locked()).isTrue();
        assertThat(signIn("first-password")).isEqualTo(new SignInOutcome.Refused());

        clock.tick(Duration.ofMinutes(5));
        redeem(mailedToken());

        assertThat(rooms.passwords.signIn().facts(customer.id()).locked()).isFalse();
        assertThat(rooms.passwords.signIn().customerOf(customer.website(), session))
                .isEmpty();
        assertThat(rooms.foundation.audit().ofCustomer(customer.id(), 50))
                .anySatisfy(event -> assertThat(event.act()).isEqualTo(Act.SESSIONS_ENDED));
        assertThat(signIn("first-password")).isEqualTo(new SignInOutcome.Refused());
        assertThat(signIn(NEW_PASSWORD)).isInstanceOf(SignInOutcome.SignedIn.class);
    }

    @Test
    void r48CustomerIsToldThatThePasswordWasChanged() {
        redeem(mailedToken());

        dispatch();

        assertThat(mails.mails().getLast().letter().subject()).contains("has been changed");
        assertThat(mails.mails().getLast().letter().text())
                .contains("192.0.2.7")
                .doesNotContain("createPassword");
    }

    @Test
    void r36SecondRequestIsTooSoonAndCostsNothing() {
        mailedToken();

        assertThat(rooms.passwords.resets().requestByStaff(OWNER, customer.id()))
                .isEqualTo(new ResetOutcome.TooSoon(NOON.plus(Duration.ofMinutes(10)), Duration.ofMinutes(10)));

        assertThat(rooms.passwords.resets().budget(customer.id()).used()).isEqualTo(1);
        clock.tick(Duration.ofMinutes(10));
        assertThat(rooms.passwords.resets().requestByStaff(OWNER, customer.id()))
                .isInstanceOf(ResetOutcome.Requested.class);
    }

    @Test
    void r36UnknownAddressesAreCountedLikeKnownOnes() {
        var unknown = UUID.randomUUID() + "@example.com";
        var main = rooms.websites.main();

        assertThat(rooms.passwords.resets().requestByCustomer(unknown, main, "192.0.2.8"))
                .isEqualTo(new ResetOutcome.NoSuchCustomer());
        assertThat(rooms.passwords.resets().requestByCustomer(unknown, main, "192.0.2.9"))
                .isInstanceOf(ResetOutcome.TooSoon.class);
    }

    @Test
    void r38UndeliverableMailEndsTheResetAndGivesTheRequestBack() {
        rooms.passwords.resets().requestByStaff(OWNER, customer.id());

        mails.willAnswer(new Delivery.Rejected(550, "5.1.1 no such mailbox"));
        dispatch();

        var reset = rooms.passwords.resets().ofCustomer(customer.id()).getFirst();
        assertThat(reset.end()).isEqualTo(EndReason.UNDELIVERABLE);
        assertThat(rooms.passwords.resets().budget(customer.id())).isEqualTo(new ResetBudget(0, 5, Optional.empty()));
    }

    @Test
    void r18AnotherAddressOrADisabledAccountEndsTheReset() {
        var token = mailedToken();
        var edited = customer.details().withEmail(UUID.randomUUID() + "@example.com");

        rooms.customers.save(OWNER, new CustomerEdit(customer.id(), customer.version(), edited, List.of()));

        assertThat(rooms.passwords.links().inspect(presented(token))).isInstanceOf(LinkState.Cancelled.class);
    }

    @Test
    void disabledCustomerGetsNoMailAndStaffAreToldWhy() {
        var disabled = CustomerFixture.inactive(customer.details());
        rooms.customers.save(OWNER, new CustomerEdit(customer.id(), customer.version(), disabled, List.of()));

        assertThat(rooms.passwords.resets().requestByStaff(OWNER, customer.id()))
                .isEqualTo(new ResetOutcome.Inactive());
    }

    @Test
    void permissionIsAskedForInTheService() {
        var visitor = new StaffMember("visitor", "desk-2", Set.of());

        assertThatThrownBy(() -> rooms.passwords.resets().requestByStaff(visitor, customer.id()))
                .isInstanceOf(ExpectedFailure.class);
    }

    private ResetState state() {
        return rooms.passwords.resets().ofCustomer(customer.id()).getFirst().state();
    }

    private String mailedToken() {
        assertThat(rooms.passwords.resets().requestByStaff(OWNER, customer.id()))
                .isInstanceOf(ResetOutcome.Requested.class);
        dispatch();
        return mails.links().getLast();
    }

    private void dispatch() {
        rooms.dispatch(mails);
    }

    private PresentedLink presented(String token) {
        return new PresentedLink(token, customer.website(), "192.0.2.7");
    }

    private RedeemOutcome redeem(String token) {
        return rooms.passwords.links().redeem(presented(token), NEW_PASSWORD);
    }

    private SignInOutcome signIn(String password) {
        return rooms.passwords.signIn().signIn(customer.website(), customer.email(), password, BROWSER);
    }

    private void setPassword(String password) {
        rooms.importPassword(customer.id(), new ImportedCredential.PlainPassword(password));
    }
}
