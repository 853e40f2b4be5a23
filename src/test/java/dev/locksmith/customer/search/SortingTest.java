package dev.locksmith.customer.search;

import static dev.locksmith.testing.CustomerFixture.address;
import static dev.locksmith.testing.CustomerFixture.details;
import static org.assertj.core.api.Assertions.assertThat;

import dev.locksmith.customer.CustomerDetails;
import dev.locksmith.customer.NewCustomer;
import dev.locksmith.customer.address.NewAddress;
import dev.locksmith.testing.CustomerFixture;
import dev.locksmith.testing.EveryOpenDatabase;
import dev.locksmith.testing.SearchFixture;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// In which order customers come, and that every page continues where the one before ended, on every database.
class SortingTest extends EveryOpenDatabase {
    private static final int MANY = 43;

    private CustomerSearch search;

    @BeforeEach
    void removeCustomers() {
        CustomerFixture.removeAll(database);
        search = new CustomerSearch(database);
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
        // by the country's name: Germany, Netherlands
        assertThat(sorted(CustomerSort.COUNTRY)).isEqualTo("Cy Bo Al Di, Bo Cy Di Al");
        assertThat(sorted(CustomerSort.REGION)).isEqualTo("Cy Bo Al Di, Bo Cy Di Al");
        assertThat(sorted(CustomerSort.CREATED)).isEqualTo("Bo Al Cy Di, Di Cy Al Bo");
        assertThat(sorted(CustomerSort.WEBSITE)).isEqualTo("Bo Al Cy Di, Di Cy Al Bo");
        assertThat(sorted(CustomerSort.BORN)).isEqualTo("Bo Al Cy Di, Di Cy Al Bo");
    }

    @ParameterizedTest
    @EnumSource
    void pagesForwardAndBackwardAreTheWholeInOrder(CustomerSort sort) {
        for (var i = 0; i < MANY; i++) {
            var phone = i % 3 == 0 ? "" : "555" + i % 5;
            make(
                    details("First" + i % 2, "Last" + i % 4, "n" + i % 7 + "-" + i + "@example.com"),
                    address(phone, i % 2 == 0 ? "" : "1" + i % 3, i % 4 == 0 ? "SE" : "", i % 6 == 0 ? "Skåne" : ""));
        }
        for (var ascending : List.of(true, false)) {
            for (var keywords : List.of("", "first1")) {
                var query = new CustomerQuery(keywords, sort, ascending);
                var whole = ((SearchResult.Complete) search.search(query)).positions();
                assertThat(whole).hasSize(keywords.isEmpty() ? MANY : MANY / 2);
                assertThat(walk(query, true)).as("%s forward", query).isEqualTo(whole);
                assertThat(walk(query, false)).as("%s backward", query).isEqualTo(whole.reversed());
            }
        }
    }

    @Test
    void lettersLeadToTheFirstThatBeginsSoOrComesAfter() {
        for (var last : List.of("Berg", "Bergman", "Ek", "Linde", "Östman"))
            make(details("Bo", last, last.length() + "x@example.com"));

        assertThat(at(CustomerSort.NAME, true, "berg")).hasValue("Bo Berg");
        assertThat(at(CustomerSort.NAME, true, "c")).hasValue("Bo Ek");
        assertThat(at(CustomerSort.NAME, true, "öst")).hasValue("Bo Östman");
        assertThat(at(CustomerSort.NAME, false, "berg")).hasValue("Bo Bergman");
        assertThat(at(CustomerSort.NAME, true, "z")).isEmpty();
        assertThat(at(CustomerSort.EMAIL, true, "7X")).hasValue("Bo Bergman");
    }

    private Optional<String> at(CustomerSort sort, boolean ascending, String letters) {
        return search.seek(CustomerFixture.OWNER, new CustomerQuery("", sort, ascending), letters)
                .map(position -> search.rows(List.of(position.id())).getFirst().name());
    }

    private List<Position> walk(CustomerQuery query, boolean forward) {
        var all = new ArrayList<Position>();
        var from = Optional.<Position>empty();
        while (true) {
            var page = search.page(query, from, forward, 5);
            if (page.isEmpty()) return all;
            all.addAll(page);
            from = Optional.of(page.getLast());
        }
    }

    private void make(CustomerDetails details, NewAddress... addresses) {
        CustomerFixture.customer(
                database, new NewCustomer(1, details, List.of(addresses), CustomerFixture.MADE_AT, "Test"));
    }

    /// The first names, ascending and descending.
    private String sorted(CustomerSort sort) {
        return Stream.of(true, false)
                .map(ascending -> SearchFixture.rows(search, new CustomerQuery("", sort, ascending)).stream()
                        .map(row -> row.name().split(" ", 2)[0])
                        .collect(Collectors.joining(" ")))
                .collect(Collectors.joining(", "));
    }
}
