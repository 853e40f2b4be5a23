package dev.locksmith.customer.search;

import static dev.locksmith.testing.CustomerFixture.address;
import static dev.locksmith.testing.CustomerFixture.details;
import static org.assertj.core.api.Assertions.assertThat;

import dev.locksmith.customer.CustomerDetails;
import dev.locksmith.customer.CustomerEdit;
import dev.locksmith.customer.CustomerFields;
import dev.locksmith.customer.NewCustomer;
import dev.locksmith.customer.address.NewAddress;
import dev.locksmith.testing.CustomerFixture;
import dev.locksmith.testing.EveryOpenDatabase;
import dev.locksmith.testing.SearchFixture;
import dev.locksmith.testing.TestServices;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// How customers are found by what somebody types, on every database.
class CustomerSearchTest extends EveryOpenDatabase {
    private CustomerSearch search;

    @BeforeEach
    void removeCustomers() {
        CustomerFixture.removeAll(database);
        search = new CustomerSearch(database);
    }

    @Test
    void everyWordBeginsAWordInAnyOrderWithOrWithoutAccents() {
        make(details("Åsa", "Öberg", "asa@example.com"), address("+46 (70) 123-45 67", "111 22", "SE", "Stockholm"));
        make(details("Bob", "Stone", "bob_100%@example.org"), address("020 5551234", "1012 AB", "NL", "Utrecht"));
        make(details("Anna-Karin", "O’Brien", "akob@example.com"));

        assertThat(found("")).containsExactly("Åsa Öberg", "Bob Stone", "Anna-Karin O’Brien");
        assertThat(found("OBERG asa")).containsExactly("Åsa Öberg");
        assertThat(found("öberg  åsa")).containsExactly("Åsa Öberg");
        assertThat(found("å öbe")).containsExactly("Åsa Öberg");
        assertThat(found("stone")).containsExactly("Bob Stone");
        assertThat(found("karin")).containsExactly("Anna-Karin O’Brien");
        assertThat(found("anna-karin obr")).containsExactly("Anna-Karin O’Brien");
        assertThat(found("o'brien")).containsExactly("Anna-Karin O’Brien");
        assertThat(found("bob nobody")).isEmpty();
    }

    @Test
    void aPhoneNumberIsFoundHoweverItIsWritten() {
        make(details("Åsa", "Ek", "asa@example.com"), address("+46 (70) 123-45 67", "111 22", "SE", ""));
        make(details("Bo", "Alm", "bo@example.com"), address("070 765 43 21", "", "SE", ""));
        make(details("Ida", "Rossi", "ida@example.com"), address("06 1234 5678", "", "IT", ""));
        make(details("Una", "Known", "una@example.com"), address("ext. 99881", "", "", ""));

        assertThat(found("70-123-4567")).containsExactly("Åsa Ek");
        assertThat(found("070 123 45 67")).containsExactly("Åsa Ek");
        assertThat(found("+46701234567")).containsExactly("Åsa Ek");
        assertThat(found("0046 70 123")).containsExactly("Åsa Ek");
        assertThat(found("070")).containsExactly("Åsa Ek", "Bo Alm");
        assertThat(found("+46 70 765")).containsExactly("Bo Alm");
        assertThat(found("0612 345")).containsExactly("Ida Rossi");
        assertThat(found("+39 06 1234")).containsExactly("Ida Rossi");
        assertThat(found("9988")).containsExactly("Una Known");
        assertThat(found("70 123 alm")).isEmpty();
    }

    @Test
    void placesCompaniesTaxNumbersAndIdsAreFound() {
        var details = CustomerFields.COMPANY.with(
                CustomerFields.TAX_VAT.with(details("Bo", "Alm", "bo@example.com"), "SE556677-8899 01"),
                "Acme & Söner AB");
        var id = make(details, address("1", "1012 AB", "NL", "Utrecht"));
        make(details("Other", "Person", "other@example.com"), address("2", "213 45", "SE", ""));

        assertThat(found("1012ab")).containsExactly("Bo Alm");
        assertThat(found("1012 ab")).containsExactly("Bo Alm");
        assertThat(found("21345")).containsExactly("Other Person");
        assertThat(found("213 45")).containsExactly("Other Person");
        assertThat(found("acme soner")).containsExactly("Bo Alm");
        assertThat(found("se5566778899")).containsExactly("Bo Alm");
        assertThat(found("utrecht town")).containsExactly("Bo Alm");
        assertThat(found("long road")).containsExactly("Bo Alm", "Other Person");
        assertThat(found("#" + id)).containsExactly("Bo Alm");
        assertThat(found(Long.toString(id))).contains("Bo Alm");
    }

    @Test
    void anEmailAddressIsFoundByItsPartsAndAsAWhole() {
        make(details("Bo", "Alm", "bo.alm+shop@mail.example.com"));
        make(details("Al", "Ek", "bo.ekman@example.org"));

        assertThat(found("bo.alm+shop@mail.example.com")).containsExactly("Bo Alm");
        assertThat(found("BO.ALM")).containsExactly("Bo Alm");
        assertThat(found("ekman@")).containsExactly("Al Ek");
        assertThat(found("@example.org")).containsExactly("Al Ek");
        assertThat(found("shop@mail.ex")).containsExactly("Bo Alm");
        assertThat(found("bo.alm@example.com")).isEmpty();
    }

    @Test
    void everyScriptIsFound() {
        make(details("Ελένη", "Παπαδάκης", "eleni@example.com"));
        make(details("Алексей", "Фёдоров", "alex@example.com"));
        make(details("小明", "王", "wang@example.com"));
        make(details("مُحَمَّد", "العلي", "mo@example.com"));
        make(details("😀", "Smile", "smile@example.com"));

        assertThat(found("παπαδακησ ελενη")).containsExactly("Ελένη Παπαδάκης");
        assertThat(found("федоров")).containsExactly("Алексей Фёдоров");
        assertThat(found("王 小")).containsExactly("小明 王");
        assertThat(found("محمد")).containsExactly("مُحَمَّد العلي");
        assertThat(found("smile")).containsExactly("😀 Smile");
    }

    @Test
    void whatIsNoWordFindsNobody() {
        make(details("Bob", "Stone", "bob_100%@example.org"));

        for (var nothing : List.of(
                "%",
                "_",
                "\\",
                "%q%",
                "'",
                "\"",
                "' or 1=1 --",
                "; drop table customer",
                "😀",
                "n=bob",
                "\\%",
                "b_q",
                "bob".repeat(4_000),
                "bob ".repeat(3_000),
                "a b c d e f g h i j k l m n"))
            assertThat(found(nothing)).as(nothing).isEmpty();
        assertThat(found("=")).as("no more than a space").hasSize(1);
        assertThat(found("100%")).containsExactly("Bob Stone");
        assertThat(found("bob bob bob")).containsExactly("Bob Stone");
    }

    @Test
    void whatIsChangedIsFoundAsItIsNow() {
        var services = new TestServices(database, database.clock());
        var id = make(details("Bob", "Stone", "bob@example.org"), address("0701234567", "111 22", "SE", ""));
        var bob = services.customers.find(id).orElseThrow();
        var changed = CustomerFields.NAME.lastName().with(bob.details(), "Sten");
        services.customers.save(CustomerFixture.OWNER, new CustomerEdit(id, bob.version(), changed, List.of()));

        assertThat(found("stone")).isEmpty();
        assertThat(found("070")).isEmpty();
        assertThat(found("sten")).containsExactly("Bob Sten");
        services.customers.delete(CustomerFixture.OWNER, id);
        assertThat(found("sten")).isEmpty();
    }

    private long make(CustomerDetails details, NewAddress... addresses) {
        return CustomerFixture.customer(
                        database, new NewCustomer(1, details, List.of(addresses), CustomerFixture.MADE_AT, "Test"))
                .id();
    }

    private List<String> found(String keywords) {
        var query = new CustomerQuery(keywords, CustomerSort.ID, true);
        var names = SearchFixture.rows(search, query).stream()
                .map(CustomerRow::name)
                .toList();
        assertThat(search.count(query)).isEqualTo(names.size());
        // what walks along the index finds the same
        assertThat(search.page(query, Optional.empty(), true, 100)).hasSize(names.size());
        return names;
    }
}
