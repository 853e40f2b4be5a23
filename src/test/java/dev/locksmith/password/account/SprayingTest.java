package dev.locksmith.password.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.locksmith.audit.Act;
import dev.locksmith.audit.AuditEvent;
import dev.locksmith.audit.Outcome;
import dev.locksmith.customer.Customer;
import dev.locksmith.customer.ImportedCredential;
import dev.locksmith.database.Database;
import dev.locksmith.limit.TooManyTries;
import dev.locksmith.limit.Tries;
import dev.locksmith.password.options.PasswordOption;
import dev.locksmith.password.registration.NewAccount;
import dev.locksmith.secret.HashQueue;
import dev.locksmith.secret.HashQueueFull;
import dev.locksmith.staff.StaffMember;
import dev.locksmith.testing.CustomerFixture;
import dev.locksmith.testing.SettableClock;
import dev.locksmith.testing.TestDatabases;
import dev.locksmith.testing.TestServices;
import dev.locksmith.testing.ThreadProbe;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

/// Many tries from one network, on many accounts or on one.
class SprayingTest {
    private static final Instant NOON = Instant.parse("2026-11-22T12:00:00Z");
    private static final StaffMember OWNER = StaffMember.computerOwner("owner", "desk-1");
    private static final String RIGHT = "first-password";
    private static final String THEIRS = "192.0.2.7";

    @AutoClose
    private final Database database = TestDatabases.h2();

    private final SettableClock clock = new SettableClock(NOON);
    private final TestServices services = new TestServices(database, clock);
    private final Customer ann = customer("ann@example.com");

    @Test
    void r39OnePasswordOnManyAccountsIsStoppedByTheNetwork() {
        services.set(PasswordOption.NETWORK_FAILURES, "12");
        for (var number = 0; number < 6; number++) {
            fails("someone" + number + "@example.com", THEIRS);
            assertThat(token("someone" + number + "@example.com", "wrong", THEIRS))
                    .isFalse();
        }

        assertThatThrownBy(() -> fails("one-more@example.com", THEIRS))
                .isInstanceOfSatisfying(TooManyTries.class, refused -> {
                    assertThat(refused.tries()).isEqualTo(Tries.SIGN_IN);
                    assertThat(refused.retryAfter()).isEqualTo(Duration.ofHours(1));
                });
        assertThatThrownBy(() -> token(ann.email(), RIGHT, THEIRS)).isInstanceOf(TooManyTries.class);

        assertThat(signsIn(RIGHT, "192.0.2.8")).isTrue();
        fails("one-more@example.com", "");
        clock.tick(Duration.ofHours(1));
        assertThat(signsIn(RIGHT, THEIRS)).isTrue();
    }

    @Test
    void whoeverSignsInRightlyUsesNothingUp() {
        services.set(PasswordOption.NETWORK_FAILURES, "2");
        for (var time = 0; time < 5; time++) assertThat(signsIn(RIGHT, THEIRS)).isTrue();
        fails("someone@example.com", THEIRS);

        assertThat(signsIn(RIGHT, THEIRS)).isTrue();
    }

    @Test
    void r40ManyRefusalsAreOneEventWithTheirNumber() {
        services.set(PasswordOption.NETWORK_FAILURES, "1");
        fails("someone@example.com", THEIRS);
        for (var time = 0; time < 70; time++)
            assertThatThrownBy(() -> fails("someone@example.com", THEIRS)).isInstanceOf(TooManyTries.class);

        assertThat(events(Act.SIGN_INS_REFUSED)).singleElement().satisfies(event -> {
            assertThat(event.origin()).isEqualTo(THEIRS);
            assertThat(event.detail()).isEqualTo("×64");
        });
    }

    @Test
    void r40RefusedResetRequestsAreOneEventAnHourForEachRule() {
        services.passwords.resets().requestByStaff(OWNER, ann.id());
        for (var time = 0; time < 20; time++)
            services.passwords.resets().requestByCustomer(ann.email(), ann.website(), "192.0.2." + time);
        assertThat(events(Act.PASSWORD_RESET_REFUSED))
                .singleElement()
                .extracting(AuditEvent::detail)
                .isEqualTo("too soon ×20");

        services.set(PasswordOption.ACCOUNT_MINUTES, "120");
        clock.tick(Duration.ofHours(1));
        services.passwords.resets().requestByCustomer(ann.email(), ann.website(), THEIRS);
        assertThat(events(Act.PASSWORD_RESET_REFUSED))
                .hasSize(2)
                .allSatisfy(event -> assertThat(event.outcome()).isEqualTo(Outcome.REFUSED));
    }

    @Test
    void oneNetworkCreatesNoMoreThanSoManyAccounts() {
        services.set(PasswordOption.NETWORK_REGISTRATIONS, "2");
        register("one@example.com");
        register(ann.email());

        assertThatThrownBy(() -> register("three@example.com"))
                .isInstanceOfSatisfying(
                        TooManyTries.class,
                        refused -> assertThat(refused.tries()).isEqualTo(Tries.REGISTRATION));
        assertThat(services.customers.findByEmail("three@example.com")).isEmpty();
        assertThat(events(Act.REGISTRATIONS_REFUSED)).hasSize(1);
    }

    private void register(String email) {
        var account = new NewAccount("Eve", "Other", email, "red-Tulip7");
        services.passwords.registration().register(ann.website(), account, THEIRS);
    }

    @Test
    void r39AfterAHundredFailuresInARowOnlyAResetHelps() {
        services.set(PasswordOption.LOCKOUT_FAILURES, "0");
        services.set(PasswordOption.API_LOCKOUT_FAILURES, "0");
        for (var round = 0; round < 20; round++) {
            assertThat(token(ann.email(), "wrong", "")).isFalse();
            if (round == 10) services.set(PasswordOption.LOCKOUT_FAILURES, "4");
            for (var time = 0; time < 4; time++) fails(ann.email(), "");
            // staff who end a lockout give nobody a hundred more
            assertThat(services.passwords.lockouts().unlock(OWNER, ann.id())).isEqualTo(round >= 10);
            clock.tick(Duration.ofMinutes(31));
        }

        assertThat(signsIn(RIGHT, "")).isFalse();
        assertThat(token(ann.email(), RIGHT, "")).isFalse();
        assertThat(services.passwords.lockouts().status(ann.id()).needsReset()).isTrue();
        assertThat(services.passwords.lockouts().locked(List.of(ann.id()))).containsExactly(ann.id());
        services.passwords.lockouts().unlock(OWNER, ann.id());
        assertThat(signsIn(RIGHT, "")).isFalse();

        setPassword(ann, "tulip-and-lantern");
        assertThat(signsIn("tulip-and-lantern", "")).isTrue();
    }

    @Test
    void r39ASuccessBeginsTheHundredAnew() {
        services.set(PasswordOption.LOCKOUT_FAILURES, "0");
        for (var time = 0; time < 99; time++) fails(ann.email(), "");
        assertThat(signsIn(RIGHT, "")).isTrue();
        fails(ann.email(), "");

        assertThat(signsIn(RIGHT, "")).isTrue();
    }

    @Test
    void oneNetworkLeavesPlacesInTheHashingLineToOthers() throws Exception {
        var line = new HashQueue();
        var letGo = new CountDownLatch(1);
        // so many of twice the line's length find no place, even where nobody leaves any to others
        var refused = new CountDownLatch(HashQueue.WAITING - HashQueue.AT_ONCE);
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var number = 0; number < 2 * HashQueue.WAITING; number++)
                threads.execute(() -> {
                    try {
                        line.await(THEIRS, () -> wait(letGo));
                    } catch (HashQueueFull busy) {
                        refused.countDown();
                    }
                });
            refused.await();
            var served = new CompletableFuture<String>();
            var other = Thread.ofVirtual().start(() -> served.complete(inLine(line)));
            ThreadProbe.awaitWaiting(other);
            letGo.countDown();
            assertThat(served.get()).isEqualTo("served");
        }
    }

    private static String inLine(HashQueue line) {
        try {
            return line.await("192.0.2.8", () -> "served").result();
        } catch (HashQueueFull busy) {
            return "refused";
        }
    }

    private static boolean wait(CountDownLatch letGo) {
        try {
            letGo.await();
            return true;
        } catch (InterruptedException stopped) {
            throw new AssertionError(stopped);
        }
    }

    private Customer customer(String email) {
        var made = CustomerFixture.customer(database, "Ann", "Other", email);
        setPassword(made, RIGHT);
        return made;
    }

    private void setPassword(Customer customer, String password) {
        services.importPassword(customer.id(), new ImportedCredential.PlainPassword(password));
    }

    private void fails(String email, String ipAddress) {
        assertThat(services.passwords.signIn().signIn(ann.website(), email, "wrong", new Visitor(ipAddress, "Firefox")))
                .isEqualTo(new SignInOutcome.Refused());
    }

    private boolean signsIn(String password, String ipAddress) {
        return services.passwords
                        .signIn()
                        .signIn(ann.website(), ann.email(), password, new Visitor(ipAddress, "Firefox"))
                instanceof SignInOutcome.SignedIn;
    }

    private boolean token(String email, String password, String ipAddress) {
        return services.passwords
                .apiSignIn()
                .token(ann.website(), email, password, ipAddress)
                .isPresent();
    }

    private List<AuditEvent> events(Act act) {
        return services.database.audit().newest(500).stream()
                .filter(event -> event.act() == act)
                .toList();
    }
}
