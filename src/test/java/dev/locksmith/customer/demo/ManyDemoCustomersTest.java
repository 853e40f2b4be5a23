package dev.locksmith.customer.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.locksmith.audit.Act;
import dev.locksmith.customer.search.CustomerQuery;
import dev.locksmith.customer.search.CustomerRow;
import dev.locksmith.database.Database;
import dev.locksmith.testing.CustomerFixture;
import dev.locksmith.testing.EveryDatabase;
import dev.locksmith.testing.SearchFixture;
import dev.locksmith.testing.TestDatabases;
import dev.locksmith.testing.TestServices;
import dev.locksmith.text.ExpectedFailure;
import java.lang.Character.UnicodeScript;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/// Demo customers at size, on every database.
class ManyDemoCustomersTest extends EveryDatabase {
    private static final int COUNT = 1_200;

    @Test
    void theSameSeedMakesTheSameInManyScriptsAndAnotherOthers() {
        var first = made(7);
        var scripts = EnumSet.noneOf(UnicodeScript.class);
        first.forEach(row -> row.name().codePoints().mapToObj(UnicodeScript::of).forEach(scripts::add));

        assertThat(first).hasSize(COUNT).extracting(CustomerRow::email).doesNotHaveDuplicates();
        assertThat(scripts)
                .contains(
                        UnicodeScript.LATIN,
                        UnicodeScript.GREEK,
                        UnicodeScript.CYRILLIC,
                        UnicodeScript.ARABIC,
                        UnicodeScript.HAN);
        assertThat(first).allMatch(row -> row.billingAddress().isPresent());
        var facts = facts(first);
        assertThat(facts(made(7))).isEqualTo(facts);
        assertThat(facts(made(8))).isNotEqualTo(facts);
    }

    @Test
    void aShopWithCustomersOfItsOwnIsLeftAlone() {
        try (var database = TestDatabases.open(newDatabase())) {
            var services = new TestServices(database, database.clock());
            CustomerFixture.customer(database, "Ann", "Alm", "ann@example.com");

            assertThatThrownBy(() -> make(services, 10, 7)).isInstanceOf(ExpectedFailure.class);

            assertThat(services.search.count(CustomerQuery.all())).isOne();
            assertThat(services.websites.all()).hasSize(1);
        }
    }

    @Test
    void theFewOfAFirstStartAreJoinedOnce() {
        try (var database = TestDatabases.open(newDatabase())) {
            var services = new TestServices(database, database.clock());
            demo(database, services).makeOnce(200);

            assertThat(make(services, COUNT, CustomerMaker.SEED)).isEqualTo(COUNT);

            assertThat(services.search.count(CustomerQuery.all())).isEqualTo(200 + COUNT);
            assertThat(services.database.audit().newest(1).getFirst().act()).isEqualTo(Act.DEMO_DATA_MADE);
            assertThatThrownBy(() -> make(services, 10, 7)).isInstanceOf(ExpectedFailure.class);
        }
    }

    @Test
    void askedToStopItLeavesThoseWhoAreMade() {
        try (var database = TestDatabases.open(newDatabase())) {
            var services = new TestServices(database, database.clock());
            var told = new long[1];

            var made = many(services).make(COUNT, 7, () -> told[0] > 0, done -> told[0] = done);

            assertThat(made).isPositive().isLessThan(COUNT).isEqualTo(services.search.count(CustomerQuery.all()));
        }
    }

    private List<CustomerRow> made(long seed) {
        try (var database = TestDatabases.open(newDatabase())) {
            var services = new TestServices(database, database.clock());
            assertThat(make(services, COUNT, seed)).isEqualTo(COUNT);
            // those of the shop have none of a first start added
            assertThat(demo(database, services).makeOnce(200)).isEmpty();
            return SearchFixture.all(services.search);
        }
    }

    private static DemoData demo(Database database, TestServices services) {
        return new DemoData(database, services.database.audit(), services.customers, services.websites);
    }

    private static Set<String> facts(List<CustomerRow> rows) {
        return rows.stream()
                .map(row -> String.join(
                        "|",
                        row.name(),
                        row.email(),
                        row.group(),
                        row.website(),
                        row.createdAt().toString(),
                        String.valueOf(row.billing())))
                .collect(Collectors.toSet());
    }

    private static long make(TestServices services, long count, long seed) {
        return many(services).make(count, seed, () -> false, _ -> {});
    }

    private static ManyDemoCustomers many(TestServices services) {
        return new ManyDemoCustomers(services.database, services.customers, services.websites);
    }
}
