package dev.locksmith.password.account;

import static org.assertj.core.api.Assertions.assertThat;

import dev.locksmith.config.DatabaseConfig;
import dev.locksmith.customer.Customer;
import dev.locksmith.customer.CustomerEdit;
import dev.locksmith.customer.ImportedCredential;
import dev.locksmith.database.Database;
import dev.locksmith.password.options.PasswordOption;
import dev.locksmith.staff.StaffMember;
import dev.locksmith.testing.CustomerFixture;
import dev.locksmith.testing.DatabaseProbe;
import dev.locksmith.testing.SettableClock;
import dev.locksmith.testing.TestDatabases;
import dev.locksmith.testing.TestServices;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// A refused sign-in does the same work in the database, be the address known, unknown, disabled or locked (R35).
///
/// The work is compared, not the time, which tells more of the machine than of the program when both are busy: each
/// refusal takes one lock, writes one event and commits as often as any other. A known account is read besides, and its
/// failures are counted, which is a small part of a millisecond. Nobody outside can tell, for every refusal is answered
/// at the end of a step: `PaddedRefusalsTest` holds that each of them hashed and waited, `ResponseTimePaddingTest` when
/// it is answered, and `PasswordHasherTest` that a hash of today's cost is computed where there is none.
/// `SignInTimingBenchmark` shows the times, in pairs.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RefusalWorkTest {
    private static final StaffMember OWNER = StaffMember.computerOwner("owner", "desk-1");
    private static final Visitor BROWSER = new Visitor("192.0.2.7", "Firefox");

    private final DatabaseConfig config = TestDatabases.h2Config();
    private final Database database = TestDatabases.open(config);
    private final TestServices services =
            new TestServices(database, new SettableClock(Instant.parse("2026-11-22T12:00:00Z")));
    private final DatabaseProbe probe = new DatabaseProbe(config);

    @BeforeAll
    void makeCustomers() {
        make("known");
        var disabled = make("disabled");
        services.customers.save(
                OWNER,
                new CustomerEdit(
                        disabled.id(), disabled.version(), CustomerFixture.inactive(disabled.details()), List.of()));
        make("locked");
        services.set(PasswordOption.LOCKOUT_FAILURES, "1");
        signIn("locked");
        services.set(PasswordOption.LOCKOUT_FAILURES, "0");
        services.set(PasswordOption.NETWORK_FAILURES, "0");
    }

    @AfterAll
    void close() {
        probe.close();
        database.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"unknown", "disabled", "locked"})
    void r35ARefusedSignInWritesWhatItWritesForAKnownAddress(String name) {
        assertThat(writes(() -> signIn(name)))
                .isEqualTo(writes(() -> signIn("known")))
                .isEqualTo(new Writes(4, 1, 1, 0));
    }

    @ParameterizedTest
    @ValueSource(strings = {"unknown", "disabled", "locked"})
    void r35ARefusedTokenWritesWhatItWritesForAKnownAddress(String name) {
        assertThat(writes(() -> token(name)))
                .isEqualTo(writes(() -> token("known")))
                .isEqualTo(new Writes(4, 1, 1, 0));
    }

    /// What an attempt made the database do that waits for a disk or for others.
    ///
    /// @param others statements that write something else, but for the count of failures
    private record Writes(long commits, long locks, long events, long others) {}

    /// The least of three, for now and then the connection pool commits something of its own beside an attempt.
    private Writes writes(Runnable attempt) {
        return Stream.generate(() -> writesOnce(attempt))
                .limit(3)
                .min(Comparator.comparingLong(Writes::commits))
                .orElseThrow();
    }

    private Writes writesOnce(Runnable attempt) {
        probe.run("set query_statistics true");
        attempt.run();
        var writes = new Writes(
                count("commit%"),
                count("update lock_stripe %"),
                count("insert into audit_event %"),
                written() - count("update lock_stripe %") - count("insert into audit_event %"));
        probe.run("set query_statistics false");
        return writes;
    }

    private long written() {
        return count("insert %")
                + count("update %")
                + count("delete %")
                + count("merge %")
                - count("update credential %");
    }

    /// H2 counts what it runs.
    private long count(String like) {
        return probe.number("select coalesce(sum(execution_count), 0) from information_schema.query_statistics"
                + " where lower(sql_statement) like '" + like + "'");
    }

    private Customer make(String name) {
        var made = CustomerFixture.customer(database, "Ann", "Other", name + "@example.com");
        services.importPassword(made.id(), new ImportedCredential.PlainPassword("tulip-and-lantern"));
        return made;
    }

    private void signIn(String name) {
        assertThat(services.passwords
                        .signIn()
                        .signIn(services.websites.main(), name + "@example.com", "wrong-password", BROWSER))
                .isEqualTo(new SignInOutcome.Refused());
    }

    private void token(String name) {
        assertThat(services.passwords
                        .apiSignIn()
                        .token(services.websites.main(), name + "@example.com", "wrong-password", "192.0.2.7"))
                .isEmpty();
    }
}
