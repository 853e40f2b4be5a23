package dev.locksmith.customer.search;

import static dev.locksmith.testing.CustomerFixture.address;
import static dev.locksmith.testing.CustomerFixture.details;
import static org.assertj.core.api.Assertions.assertThat;

import dev.locksmith.customer.CustomerDetails;
import dev.locksmith.customer.NewCustomer;
import dev.locksmith.customer.address.NewAddress;
import dev.locksmith.testing.CustomerFixture;
import dev.locksmith.testing.EveryOpenDatabase;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// How customers are found, sorted and paged, on every database.
class CustomerSearchTest extends EveryOpenDatabase {
    private CustomerSearch search;

    @BeforeEach
    void removeCustomers() {
        CustomerFixture.removeAll(database);
        search = new CustomerSearch(database);
    }

    @Test
    void everyWordMustOccurInNameEmailPhoneOrPostcode() {
        make(details("Åsa", "Öberg", "asa@example.com"), address("+46 (70) 123-45 67", "111 22", "SE", "Stockholm"));
        make(details("Bob", "Stone", "bob_100%@example.org"), address("020 5551234", "1012 AB", "NL", "Utrecht"));
        make(details("Bobby", "Øster", "bobby@example.com"));

        assertThat(found("")).containsExactly("Åsa Öberg", "Bob Stone", "Bobby Øster");
        assertThat(found("OBERG asa")).containsExactly("Åsa Öberg");
        assertThat(found("öberg  åsa")).containsExactly("Åsa Öberg");
        assertThat(found("bob")).containsExactly("Bob Stone", "Bobby Øster");
        assertThat(found("bob oster")).containsExactly("Bobby Øster");
        assertThat(found("70-123-4567")).containsExactly("Åsa Öberg");
        assertThat(found("1012ab")).containsExactly("Bob Stone");
        assertThat(found("_")).containsExactly("Bob Stone");
        assertThat(found("100%")).containsExactly("Bob Stone");
        assertThat(found("%o%")).isEmpty();
        assertThat(found("\\")).isEmpty();
        assertThat(found("' or 1=1 --")).isEmpty();
        assertThat(found("bob nobody")).isEmpty();
    }

    @Test
    void everyColumnSortsBothWaysWithTheIdBetweenEqualsAndTheUnknownLast() {
        make(details("Bo", "Alm", "c@example.com"), address("2", "22", "NL", "Utrecht"));
        make(details("Al", "Ek", "b@example.com"));
        make(details("Cy", "Alm", "a@example.com"), address("1", "33", "DE", "Hessen"));
        make(details("Di", "Ö", "d@example.com"), address("", "", "", ""));

        assertThat(sorted(CustomerSort.ID)).isEqualTo("Bo Al Cy Di, Di Cy Al Bo");
        assertThat(sorted(CustomerSort.NAME)).isEqualTo("Bo Cy Al Di, Di Al Cy Bo");
        assertThat(sorted(CustomerSort.EMAIL)).isEqualTo("Cy Al Bo Di, Di Bo Al Cy");
        assertThat(sorted(CustomerSort.GROUP)).isEqualTo("Bo Al Cy Di, Di Cy Al Bo");
        assertThat(sorted(CustomerSort.TELEPHONE)).isEqualTo("Cy Bo Al Di, Bo Cy Di Al");
        assertThat(sorted(CustomerSort.POSTCODE)).isEqualTo("Bo Cy Al Di, Cy Bo Di Al");
        assertThat(sorted(CustomerSort.COUNTRY)).isEqualTo("Cy Bo Al Di, Bo Cy Di Al");
        assertThat(sorted(CustomerSort.REGION)).isEqualTo("Cy Bo Al Di, Bo Cy Di Al");
        assertThat(sorted(CustomerSort.CREATED)).isEqualTo("Bo Al Cy Di, Di Cy Al Bo");
        assertThat(sorted(CustomerSort.WEBSITE)).isEqualTo("Bo Al Cy Di, Di Cy Al Bo");
    }

    @Test
    void aPageIsAPartOfTheWhole() {
        for (var i = 0; i < 7; i++) make(details("Name" + i, "Last", "n" + i + "@example.com"));

        var names = search.page(CustomerQuery.all(), 5, 10).stream().map(CustomerRow::name);

        assertThat(names).containsExactly("Name5 Last", "Name6 Last");
    }

    private void make(CustomerDetails details, NewAddress... addresses) {
        CustomerFixture.customer(
                database, new NewCustomer(1, details, List.of(addresses), CustomerFixture.MADE_AT, "Test"));
    }

    private List<String> found(String keywords) {
        var query = new CustomerQuery(keywords, CustomerSort.ID, true);
        var names = search.page(query, 0, 100).stream().map(CustomerRow::name).toList();
        assertThat(search.count(query)).isEqualTo(names.size());
        return names;
    }

    /// The first names, ascending and descending.
    private String sorted(CustomerSort sort) {
        return Stream.of(true, false)
                .map(ascending -> search.page(new CustomerQuery("", sort, ascending), 0, 100).stream()
                        .map(row -> row.name().split(" ", 2)[0])
                        .collect(Collectors.joining(" ")))
                .collect(Collectors.joining(", "));
    }
}
