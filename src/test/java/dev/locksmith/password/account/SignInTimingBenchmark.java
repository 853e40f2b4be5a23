package dev.locksmith.password.account;

import static org.assertj.core.api.Assertions.assertThat;

import dev.locksmith.customer.ImportedCredential;
import dev.locksmith.password.options.PasswordOption;
import dev.locksmith.testing.CustomerFixture;
import dev.locksmith.testing.TestDatabases;
import dev.locksmith.testing.TestServices;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/// How long refused sign-ins take before they wait for their moment, in pairs: a known address and another one are
/// asked side by side, in turns, so that whatever else the machine does falls on both. The known one against itself
/// shows what the machine does.
///
/// Not a test: its name keeps it out of `mvn verify`, for a clock tells of the machine too. `RefusalWorkTest` compares
/// the work instead. To run it: `mvn test -Dtest=SignInTimingBenchmark`.
class SignInTimingBenchmark {
    private static final int PAIRS = 201;
    private static final int WARM_UP = 20;
    private static final Visitor BROWSER = new Visitor("192.0.2.7", "Firefox");

    @Test
    void r35RefusalsInPairs() {
        try (var database = TestDatabases.h2()) {
            var services = new TestServices(database, database.clock());
            // a lockout would change which rows are written half-way through
            services.set(PasswordOption.LOCKOUT_FAILURES, "0");
            services.set(PasswordOption.NETWORK_FAILURES, "0");
            var known = CustomerFixture.customer(database, "Ann", "Other", "known@example.com");
            services.importPassword(known.id(), new ImportedCredential.PlainPassword("tulip-and-lantern"));

            for (var other : List.of("known", "unknown")) {
                var apart = IntStream.range(-WARM_UP, PAIRS)
                        .mapToObj(pair -> apart(services, other, pair % 2 == 0))
                        .skip(WARM_UP)
                        .sorted()
                        .toList();
                System.out.printf(
                        "known against %s: median %+d µs, middle half %+d to %+d µs, known slower in %d of %d%n",
                        other,
                        apart.get(PAIRS / 2).toNanos() / 1_000,
                        apart.get(PAIRS / 4).toNanos() / 1_000,
                        apart.get(PAIRS * 3 / 4).toNanos() / 1_000,
                        apart.stream().filter(Duration::isPositive).count(),
                        PAIRS);
            }
        }
    }

    /// How much longer the known address took.
    private static Duration apart(TestServices services, String other, boolean knownFirst) {
        var before = knownFirst ? time(services, "known") : time(services, other);
        var after = knownFirst ? time(services, other) : time(services, "known");
        return knownFirst ? before.minus(after) : after.minus(before);
    }

    private static Duration time(TestServices services, String name) {
        var website = services.websites.main();
        var begun = System.nanoTime();
        var outcome = services.passwords.signIn().signIn(website, name + "@example.com", "wrong-password", BROWSER);
        var took = System.nanoTime() - begun;
        assertThat(outcome).isEqualTo(new SignInOutcome.Refused());
        return Duration.ofNanos(took);
    }
}
