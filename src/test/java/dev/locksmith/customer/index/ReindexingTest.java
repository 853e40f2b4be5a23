package dev.locksmith.customer.index;

import static org.assertj.core.api.Assertions.assertThat;

import dev.locksmith.audit.Actor;
import dev.locksmith.customer.ImportedCredential;
import dev.locksmith.customer.search.CustomerFilter;
import dev.locksmith.customer.search.CustomerQuery;
import dev.locksmith.customer.search.CustomerRow;
import dev.locksmith.customer.search.CustomerSort;
import dev.locksmith.testing.CustomerFixture;
import dev.locksmith.testing.EveryOpenDatabase;
import dev.locksmith.testing.SearchFixture;
import dev.locksmith.testing.TestDatabases;
import dev.locksmith.testing.TestServices;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Who has no entry in the index gets one, and a change of language sorts everybody anew, on every database.
class ReindexingTest extends EveryOpenDatabase {
    private TestServices services;

    @BeforeEach
    void removeCustomers() {
        CustomerFixture.removeAll(database);
        services = new TestServices(database, database.clock());
    }

    @Test
    void whoIsMissingComesIn() {
        var ann = CustomerFixture.customer(database, "Ann", "Berg", "ann@example.com");
        CustomerFixture.customer(database, "Bo", "Ek", "bo@example.com");
        services.importPassword(ann.id(), new ImportedCredential.PlainPassword("red-Tulip7"));
        TestDatabases.sql(config, "delete from customer_listing");
        TestDatabases.sql(config, "delete from customer_word");
        TestDatabases.sql(config, "delete from setting where name = 'shop.customers-indexed'");
        assertThat(names(CustomerQuery.all())).isEmpty();

        var progress = new ArrayList<Long>();
        services.reindexing.run(() -> false, progress::add);

        assertThat(progress).containsExactly(2L);
        services.reindexing.run(() -> false, progress::add);
        assertThat(progress).as("looked for once").containsExactly(2L);
        assertThat(names(CustomerQuery.all())).containsExactly("Ann Berg", "Bo Ek");
        assertThat(names(new CustomerQuery("ber", CustomerSort.NAME, true))).containsExactly("Ann Berg");
        assertThat(names(CustomerQuery.all().with(new CustomerFilter.HasPassword(true))))
                .containsExactly("Ann Berg");
    }

    @Test
    void everyLanguageSortsItsOwnWay() {
        for (var name : List.of("Zorn", "Öst", "Åkesson", "Ärlig", "Ask", "Östen", "Edel", "Édith", "Ijssel", "Iken"))
            CustomerFixture.customer(database, "Bo", name, "x" + name.hashCode() + "@example.com");

        assertThat(sortedIn("sv"))
                .containsExactly("Ask", "Edel", "Édith", "Ijssel", "Iken", "Zorn", "Åkesson", "Ärlig", "Öst", "Östen");
        assertThat(sortedIn("nl"))
                .containsExactly("Åkesson", "Ärlig", "Ask", "Edel", "Édith", "Ijssel", "Iken", "Öst", "Östen", "Zorn");
        assertThat(sortedIn("en")).isEqualTo(sortedIn("nl"));
        assertThat(services.reindexing.change(Actor.system("test"), "nl")).isFalse();
    }

    private List<String> sortedIn(String language) {
        services.reindexing.change(Actor.system("test"), language);
        services.reindexing.run(() -> false, _ -> {});
        return names(new CustomerQuery("", CustomerSort.NAME, true)).stream()
                .map(name -> name.replace("Bo ", ""))
                .toList();
    }

    private List<String> names(CustomerQuery query) {
        return SearchFixture.rows(services.search, query).stream()
                .map(CustomerRow::name)
                .toList();
    }
}
