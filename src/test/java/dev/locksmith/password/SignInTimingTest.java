package dev.locksmith.password;

import static org.assertj.core.api.Assertions.assertThat;

import dev.locksmith.customer.CustomerEdit;
import dev.locksmith.customer.ImportedCredential;
import dev.locksmith.staff.StaffMember;
import dev.locksmith.testing.CustomerFixture;
import dev.locksmith.testing.Rooms;
import dev.locksmith.testing.TestDatabases;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/// The one test that looks at the clock: the issue is that nobody else can read anything from it.
class SignInTimingTest {
    private static final int ROUNDS = 60;
    private static final int WARM_UP = 15;
    private static final int TRIES = 4;
    private static final double WITHIN = 0.05;
    private static final Visitor VISITOR = new Visitor("192.0.2.7", "Firefox");

    @Test
    void r35UnknownLockedAndInactiveAddressesAreAnsweredAlikeInTheSameTimeAsKnownOnes() {
        try (var database = TestDatabases.h2()) {
            var rooms = new Rooms(database, database.clock());
            var website = rooms.websites.main();
            var staff = StaffMember.computerOwner("owner", "desk-1");
            // a lockout would change which rows are written half-way through
            rooms.passwords
                    .settings()
                    .change(staff, website.id(), Map.of(PasswordOption.LOCKOUT_FAILURES, Optional.of("0")));
            for (var name : List.of("known", "inactive")) {
                var customer = CustomerFixture.customer(database, "Ann", "Other", name + "@example.com");
                database.doInTransaction(transaction -> rooms.passwords
                        .imported()
                        .set(transaction, customer.id(), new ImportedCredential.PlainPassword("tulip-and-lantern")));
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
                apart.clear();
                var medians = medians(rooms, List.of("known", "unknown", "inactive"));
                var known = medians.get("known");
                medians.forEach((who, median) -> apart.put(who, Math.abs(median - known) / (double) known));
                if (apart.values().stream().allMatch(share -> share < WITHIN)) break;
            }

            assertThat(apart.values()).as("%s", apart).allMatch(share -> share < WITHIN);
        }
    }

    /// Asked in turn, so that whatever else the machine does falls on all alike.
    private static Map<String, Long> medians(Rooms rooms, List<String> names) {
        var times = new TreeMap<String, long[]>();
        names.forEach(name -> times.put(name, new long[ROUNDS]));
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
        var medians = new TreeMap<String, Long>();
        times.forEach((name, all) -> {
            Arrays.sort(all);
            medians.put(name, all[ROUNDS / 2]);
        });
        return medians;
    }
}
