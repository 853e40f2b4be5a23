package dev.locksmith.password.account;

import static org.assertj.core.api.Assertions.assertThat;

import dev.locksmith.customer.CustomerEdit;
import dev.locksmith.customer.ImportedCredential;
import dev.locksmith.password.options.PasswordOption;
import dev.locksmith.staff.StaffMember;
import dev.locksmith.testing.CustomerFixture;
import dev.locksmith.testing.TestDatabases;
import dev.locksmith.testing.TestServices;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/// The one test that looks at the clock: the issue is that nobody else can read anything from it.
class SignInTimingTest {
    private static final int ROUNDS = 61;
    private static final int WARM_UP = 10;
    private static final int TRIES = 6;
    private static final double WITHIN = 0.05;
    private static final Visitor VISITOR = new Visitor("192.0.2.7", "Firefox");

    @Test
    void r35UnknownLockedAndInactiveAddressesAreAnsweredAlikeInTheSameTimeAsKnownOnes() {
        try (var database = TestDatabases.h2()) {
            var rooms = new TestServices(database, database.clock());
            var website = rooms.websites.main();
            var staff = StaffMember.computerOwner("owner", "desk-1");
            // a lockout would change which rows are written half-way through
            rooms.passwords
                    .settings()
                    .change(
                            staff,
                            website.id(),
                            Map.of(
                                    PasswordOption.LOCKOUT_FAILURES,
                                    Optional.of("0"),
                                    PasswordOption.NETWORK_FAILURES,
                                    Optional.of("0")));
            for (var name : List.of("known", "inactive")) {
                var customer = CustomerFixture.customer(database, "Ann", "Other", name + "@example.com");
                rooms.importPassword(customer.id(), new ImportedCredential.PlainPassword("tulip-and-lantern"));
                if (name.equals("inactive"))
                    rooms.customers.save(
                            staff,
                            new CustomerEdit(
                                    customer.id(),
                                    customer.version(),
                                    CustomerFixture.inactive(customer.details()),
                                    List.of()));
            }

            var apart = new TreeMap<String, Double>();
            for (var attempt = 0; attempt < TRIES; attempt++) {
                var times = times(rooms, List.of("known", "unknown", "inactive"));
                var known = times.get("known");
                times.forEach((who, took) -> apart.put(who, Math.abs(medianApart(took, known)) / median(known)));
                if (apart.values().stream().allMatch(share -> share < WITHIN)) break;
            }

            assertThat(apart.values()).as("%s", apart).allMatch(share -> share < WITHIN);
        }
    }

    /// Asked in turn, so that whatever else the machine does falls on all alike.
    private static Map<String, double[]> times(TestServices rooms, List<String> names) {
        var times = new TreeMap<String, double[]>();
        names.forEach(name -> times.put(name, new double[ROUNDS]));
        for (var round = -WARM_UP; round < ROUNDS; round++)
            for (var name : names) {
                var before = System.nanoTime();
                var outcome = rooms.passwords
                        .signIn()
                        .signIn(rooms.websites.main(), name + "@example.com", "wrong-password", VISITOR);
                var took = System.nanoTime() - before;
                assertThat(outcome).isEqualTo(new SignInOutcome.Refused());
                if (round >= 0) times.get(name)[round] = took;
            }
        return times;
    }

    /// Round by round, so that a machine that grows slower or faster meanwhile tells nothing.
    private static double medianApart(double[] took, double[] known) {
        return median(IntStream.range(0, ROUNDS)
                .mapToDouble(round -> took[round] - known[round])
                .toArray());
    }

    private static double median(double[] values) {
        return Arrays.stream(values).sorted().skip(ROUNDS / 2).findFirst().orElseThrow();
    }
}
