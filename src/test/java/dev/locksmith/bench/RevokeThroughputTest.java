package dev.locksmith.bench;

import dev.locksmith.access.TokenKind;
import dev.locksmith.customer.Customer;
import dev.locksmith.database.Database;
import dev.locksmith.database.JdbcBatch;
import dev.locksmith.staff.StaffMember;
import dev.locksmith.testing.CustomerFixture;
import dev.locksmith.testing.EveryDatabase;
import dev.locksmith.testing.TestDatabases;
import dev.locksmith.testing.TestServices;
import java.time.Duration;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/// How long Force Sign In takes, and taking one integration's access back, of a customer with 5 and with 10,000
/// tokens.
@EnabledIfSystemProperty(named = "locksmith.bench", matches = ".*")
class RevokeThroughputTest extends EveryDatabase {
    private static final StaffMember STAFF = StaffMember.computerOwner("Robin", "desk");
    private static final int ROUNDS = 5;

    @Test
    void revoke() {
        try (var database = TestDatabases.open(newDatabase())) {
            var services = new TestServices(database, database.clock());
            var integration = database.inTransaction(
                    transaction -> services.integrations.add(transaction, "Warehouse App", "api@example.com"));
            for (var tokens : new int[] {5, 10_000})
                for (var round = 0; round < ROUNDS; round++) {
                    var one = customer(database);
                    give(database, services, one, integration, tokens);
                    var all = millis(() -> services.forceSignIn.revoke(STAFF, one.id(), true));
                    var other = customer(database);
                    var grant = give(database, services, other, integration, tokens);
                    var single = millis(() -> services.forceSignIn.revokeGrant(STAFF, grant));
                    System.out.printf(
                            Locale.ROOT,
                            "%-10s %d tokens: Force Sign In %.1f ms, one grant %.1f ms%n",
                            dialect,
                            tokens,
                            all,
                            single);
                }
        }
    }

    private static Customer customer(Database database) {
        return CustomerFixture.customer(database, "Ann", "Other", UUID.randomUUID() + "@example.com");
    }

    private static long give(
            Database database, TestServices services, Customer customer, long integration, int tokens) {
        return database.inTransaction(transaction -> {
            var grant = services.integrations.grant(transaction, customer.id(), integration, "orders");
            var now = database.clock().instant();
            var batch = new JdbcBatch("""
                    insert into access_token (customer_id, grant_id, kind, token_hash, issued_at, expires_at)
                    values (?, ?, ?, ?, ?, ?)""");
            for (var token = 0; token < tokens; token++)
                batch.row(
                        customer.id(),
                        grant,
                        TokenKind.ACCESS,
                        UUID.randomUUID().toString(),
                        now,
                        now.plus(Duration.ofHours(1)));
            batch.execute(transaction);
            return grant;
        });
    }

    private static double millis(Runnable work) {
        var began = System.nanoTime();
        work.run();
        return (System.nanoTime() - began) / 1e6;
    }
}
