package dev.locksmith.password.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.locksmith.audit.Act;
import dev.locksmith.audit.AuditEvent;
import dev.locksmith.customer.Customer;
import dev.locksmith.customer.ImportedCredential;
import dev.locksmith.database.Database;
import dev.locksmith.mail.dispatch.Delivery;
import dev.locksmith.mail.outbox.MessageTopic;
import dev.locksmith.password.options.PasswordOption;
import dev.locksmith.password.reset.LinkState;
import dev.locksmith.password.reset.RedeemOutcome;
import dev.locksmith.password.reset.ResetOutcome;
import dev.locksmith.staff.StaffMember;
import dev.locksmith.testing.CustomerFixture;
import dev.locksmith.testing.RecordingTransport;
import dev.locksmith.testing.SettableClock;
import dev.locksmith.testing.TestDatabases;
import dev.locksmith.testing.TestServices;
import dev.locksmith.text.Bundle;
import dev.locksmith.text.ExpectedFailure;
import dev.locksmith.text.Texts;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What someone who means ill can try, and what it comes to.
class AbuseTest {
    private static final Instant NOON = Instant.parse("2026-11-22T12:00:00Z");
    private static final StaffMember OWNER = StaffMember.computerOwner("owner", "desk-1");
    private static final Visitor BROWSER = new Visitor("192.0.2.7", "Firefox");
    private static final String OLD = "first-password";
    private static final String NEW = "tulip-and-lantern";

    @AutoClose
    private final Database database = TestDatabases.h2();

    private final SettableClock clock = new SettableClock(NOON);
    private final TestServices services = new TestServices(database, clock);
    private final Customer ann = customer("ann@example.com");
    private final Customer bea = customer("bea@example.com");
    private final RecordingTransport letters = new RecordingTransport();

    @Test
    void r14ALinkOpensTheAccountItWasMadeForAndNoOther() {
        var annsLink = mailedLink(ann);
        var beasLink = mailedLink(bea);

        assertThat(services.passwords.links().redeem(presented(annsLink), NEW))
                .isEqualTo(new RedeemOutcome.Redeemed(ann.email()));

        assertThat(signsIn(ann, NEW)).isTrue();
        assertThat(signsIn(bea, OLD)).isTrue();
        assertThat(signsIn(bea, NEW)).isFalse();
        assertThat(services.passwords.links().inspect(presented(beasLink))).isInstanceOf(LinkState.Live.class);
    }

    @Test
    void r21R37AskingForResetsChangesAndLocksNothing() {
        var session = ((SignInOutcome.SignedIn) signIn(ann, OLD)).session();

        for (int i = 0; i < 20; i++) {
            services.passwords.resets().requestByCustomer(ann.email(), ann.website(), "192.0.2." + i);
            clock.tick(Duration.ofMinutes(1));
        }
        mailedLinks();

        assertThat(signsIn(ann, OLD)).isTrue();
        assertThat(services.passwords.signIn().customerOf(ann.website(), session))
                .isPresent();
        assertThat(services.passwords.lockouts().status(ann.id()).locked()).isFalse();
        assertThat(services.passwords.lockouts().status(ann.id()).failures()).isZero();
    }

    @Test
    void r25ARetryMailsAnotherLinkOfTheSameResetAndOneRedeemEndsBoth() {
        services.passwords.resets().requestByStaff(OWNER, ann.id());
        letters.willAnswer(new Delivery.Deferred(451, "4.3.0 try again"));
        var first = mailedLinks().getFirst();
        clock.tick(Duration.ofHours(1));
        var second = mailedLinks().getFirst();

        assertThat(second).isNotEqualTo(first);
        assertThat(services.passwords.resets().ofCustomer(ann.id())).hasSize(1);
        assertThat(services.passwords.links().redeem(presented(first), NEW)).isInstanceOf(RedeemOutcome.Redeemed.class);
        assertThat(services.passwords.links().inspect(presented(second))).isInstanceOf(LinkState.Redeemed.class);
    }

    @Test
    void r36AResetMailSentAgainCountsLikeOneMoreRequest() {
        mailedLink(ann);
        var mail = services.outbox
                .about(MessageTopic.customer(ann.id()), 1)
                .getFirst()
                .id();

        clock.tick(Duration.ofMinutes(9).plusSeconds(1));
        assertThatThrownBy(() -> services.outbox.sendAgain(OWNER, mail))
                .isInstanceOfSatisfying(
                        ExpectedFailure.class,
                        refused -> assertThat(refused.sentence(Texts.of(Bundle.CONSOLE, Locale.ENGLISH)))
                                .contains("the next in 1 min"));
        assertThat(mailedLinks()).isEmpty();

        clock.tick(Duration.ofMinutes(1));
        services.outbox.sendAgain(OWNER, mail);
        var second = mailedLinks().getFirst();
        assertThat(services.passwords.resets().budget(ann.id()).used()).isEqualTo(2);
        assertThat(services.passwords.links().redeem(presented(second), NEW))
                .isInstanceOf(RedeemOutcome.Redeemed.class);

        clock.tick(Duration.ofHours(1));
        assertThatThrownBy(() -> services.outbox.sendAgain(OWNER, mail)).isInstanceOf(ExpectedFailure.class);
    }

    @ParameterizedTest
    @CsvSource({"8, 1", "9, 1", "10, 9", "11, 9"})
    void r39TheTenthFailureLocksAndNoEarlierOne(int failures, int firstWaitMinutes) {
        clock.tick(Duration.ofMinutes(firstWaitMinutes));
        IntStream.range(0, failures).forEach(_ -> signIn(ann, "wrong"));

        assertThat(services.passwords.lockouts().status(ann.id()).locked()).isEqualTo(failures >= 10);
        assertThat(signsIn(ann, OLD)).isEqualTo(failures < 10);
    }

    @ParameterizedTest
    @CsvSource({"-1, false", "0, true", "1, true"})
    void r39TheLockoutEndsOnTheMillisecond(long apart, boolean opens) {
        IntStream.range(0, 10).forEach(_ -> signIn(ann, "wrong"));
        clock.tick(Duration.ofMinutes(5));
        // failures while it is locked do not make it longer
        IntStream.range(0, 10).forEach(_ -> signIn(ann, "wrong"));

        clock.set(NOON.plus(Duration.ofMinutes(10)).plusMillis(apart));

        assertThat(signsIn(ann, OLD)).isEqualTo(opens);
    }

    @Test
    void r39AfterALockoutTheCountBeginsAnew() {
        IntStream.range(0, 10).forEach(_ -> signIn(ann, "wrong"));
        clock.tick(Duration.ofMinutes(10));

        signIn(ann, "wrong");

        assertThat(services.passwords.lockouts().status(ann.id()).failures()).isEqualTo(1);
        assertThat(signsIn(ann, OLD)).isTrue();
        assertThat(services.passwords.lockouts().status(ann.id()).failures()).isZero();
    }

    @Test
    void r39ZeroNeverLocks() {
        services.set(PasswordOption.LOCKOUT_FAILURES, "0");

        IntStream.range(0, 30).forEach(_ -> signIn(ann, "wrong"));

        assertThat(signsIn(ann, OLD)).isTrue();
    }

    @Test
    void r39ACompletedResetAlwaysUnlocks() {
        IntStream.range(0, 10).forEach(_ -> signIn(ann, "wrong"));
        IntStream.range(0, 6).forEach(_ -> token(ann, "wrong"));
        assertThat(token(ann, OLD)).isEmpty();

        services.passwords.links().redeem(presented(mailedLink(ann)), NEW);

        assertThat(signsIn(ann, NEW)).isTrue();
        assertThat(token(ann, NEW)).isPresent();
    }

    @Test
    void r40EveryThrottleIsOnRecord() {
        mailedLink(ann);
        services.passwords.resets().requestByCustomer(ann.email(), ann.website(), "192.0.2.7");
        IntStream.range(0, 10).forEach(_ -> signIn(ann, "wrong"));

        assertThat(services.database.audit().ofCustomer(ann.id(), 50))
                .extracting(AuditEvent::act)
                .contains(Act.PASSWORD_RESET_REFUSED, Act.ACCOUNT_LOCKED);
    }

    @Test
    void r46AnOldHashIsMadeAnewWhenItsOwnerSignsIn() {
        services.set(PasswordOption.HASH_PASSES, "3");

        assertThat(signsIn(ann, OLD)).isTrue();
        assertThat(hash(ann)).contains("t=3");
        assertThat(signsIn(ann, OLD)).isTrue();

        assertThat(hash(bea)).contains("t=2");
        assertThat(token(bea, "wrong")).isEmpty();
        assertThat(hash(bea)).contains("t=2");
        assertThat(token(bea, OLD)).isPresent();
        assertThat(hash(bea)).contains("t=3");
        assertThat(signsIn(bea, OLD)).isTrue();
    }

    private Customer customer(String email) {
        var made = CustomerFixture.customer(database, "Ann", "Other", email);
        services.importPassword(made.id(), new ImportedCredential.PlainPassword(OLD));
        return made;
    }

    private String hash(Customer customer) {
        return database.inTransaction(transaction -> transaction
                .repository(CredentialRepository_::new)
                .find(customer.id())
                .orElseThrow()
                .passwordHash);
    }

    private SignInOutcome signIn(Customer customer, String password) {
        return services.passwords.signIn().signIn(customer.website(), customer.email(), password, BROWSER);
    }

    private boolean signsIn(Customer customer, String password) {
        return signIn(customer, password) instanceof SignInOutcome.SignedIn;
    }

    private Optional<?> token(Customer customer, String password) {
        return services.passwords.apiSignIn().token(customer.website(), customer.email(), password, "192.0.2.7");
    }

    private PresentedLink presented(String secret) {
        return new PresentedLink(secret, ann.website(), "192.0.2.7");
    }

    private String mailedLink(Customer customer) {
        assertThat(services.passwords.resets().requestByStaff(OWNER, customer.id()))
                .isInstanceOf(ResetOutcome.Requested.class);
        return mailedLinks().getFirst();
    }

    private List<String> mailedLinks() {
        letters.clear();
        services.dispatch(letters);
        return letters.links();
    }
}
