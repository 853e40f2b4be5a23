package dev.locksmith.customer.search;

import static dev.locksmith.testing.CustomerFixture.address;
import static dev.locksmith.testing.CustomerFixture.details;
import static dev.locksmith.testing.CustomerFixture.inactive;
import static org.assertj.core.api.Assertions.assertThat;

import dev.locksmith.customer.CustomerDetails;
import dev.locksmith.customer.CustomerFields;
import dev.locksmith.customer.Gender;
import dev.locksmith.customer.ImportedCredential;
import dev.locksmith.customer.NewCustomer;
import dev.locksmith.customer.address.NewAddress;
import dev.locksmith.customer.index.SearchField;
import dev.locksmith.testing.CustomerFixture;
import dev.locksmith.testing.EveryOpenDatabase;
import dev.locksmith.testing.SearchFixture;
import dev.locksmith.testing.TestServices;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// What each filter lets through, alone and with others, on every database.
class CustomerFilterTest extends EveryOpenDatabase {
    private CustomerSearch search;
    private long ann;
    private long bo;
    private long cy;

    @BeforeEach
    void threeCustomers() {
        CustomerFixture.removeAll(database);
        search = new CustomerSearch(database);
        var born = CustomerFields.DATE_OF_BIRTH.with(
                details("Ann", "Berg", "ann@example.com"), Optional.of(LocalDate.of(1980, 2, 29)));
        ann = make(CustomerFields.GENDER.with(born, Gender.FEMALE), address("070 111 22 33", "111 22", "SE", "Skåne"));
        bo = make(
                inactive(details("Bo", "Ek", "bo@example.org")), address("020 222 33 44", "1012 AB", "NL", "Utrecht"));
        cy = make(CustomerFields.CONFIRMED.with(details("Cy", "Alm", "cy@example.com"), false));
    }

    @Test
    void textIsLookedForInItsFieldAlone() {
        assertThat(found(text(SearchField.NAME, "be"))).containsExactly(ann);
        assertThat(found(text(SearchField.NAME, "an be"))).containsExactly(ann);
        assertThat(found(text(SearchField.ADDRESS_NAME, "ann"))).containsExactly(ann, bo);
        assertThat(found(text(SearchField.REGION, "skane"))).containsExactly(ann);
        assertThat(found(text(SearchField.CITY, "skane"))).isEmpty();
        assertThat(found(text(SearchField.POSTCODE, "1012ab"))).containsExactly(bo);
        assertThat(found(text(SearchField.POSTCODE, "111 2"))).containsExactly(ann);
        assertThat(found(text(SearchField.PHONE, "0202"))).containsExactly(bo);
        assertThat(found(text(SearchField.FAX, "0202"))).isEmpty();
        assertThat(found(text(SearchField.PHONE, "+46 701"))).containsExactly(ann);
        assertThat(found(text(SearchField.EMAIL, "@example.com"))).containsExactly(ann, cy);
        assertThat(found(text(SearchField.EMAIL, "%"))).isEmpty();
        assertThat(found(text(SearchField.NAME, "' or ''='"))).isEmpty();
    }

    @Test
    void rangesIncludeTheirEnds() {
        var made = CustomerFixture.MADE_AT;
        assertThat(found(new CustomerFilter.IdRange(bo, cy))).containsExactly(bo, cy);
        assertThat(found(new CustomerFilter.CreatedRange(made, made.plusSeconds(1))))
                .containsExactly(ann, bo, cy);
        assertThat(found(new CustomerFilter.CreatedRange(Instant.EPOCH, made))).isEmpty();
        var day = LocalDate.of(1980, 2, 29);
        assertThat(found(new CustomerFilter.BornRange(day, day))).containsExactly(ann);
        assertThat(found(new CustomerFilter.BornRange(day.plusDays(1), day.plusYears(9))))
                .isEmpty();
    }

    @Test
    void choicesLetThroughAnyOfTheChosen() {
        assertThat(found(new CustomerFilter.InCountry(Set.of("SE", "DE")))).containsExactly(ann);
        assertThat(found(new CustomerFilter.InCountry(Set.of("SE", "NL")))).containsExactly(ann, bo);
        assertThat(found(new CustomerFilter.InGroup(Set.of(1L)))).containsExactly(ann, bo, cy);
        assertThat(found(new CustomerFilter.InGroup(Set.of(2L)))).isEmpty();
        assertThat(found(new CustomerFilter.InGroup(Set.of()))).isEmpty();
        assertThat(found(new CustomerFilter.OnWebsite(Set.of(1L, 7L)))).containsExactly(ann, bo, cy);
        assertThat(found(new CustomerFilter.OfGender(Set.of(Gender.FEMALE)))).containsExactly(ann);
        assertThat(found(new CustomerFilter.IsActive(false))).containsExactly(bo);
        assertThat(found(new CustomerFilter.IsConfirmed(false))).containsExactly(cy);
        assertThat(found(new CustomerFilter.HasPassword(true))).isEmpty();
        new TestServices(database, database.clock())
                .importPassword(cy, new ImportedCredential.PlainPassword("red-Tulip7"));
        assertThat(found(new CustomerFilter.HasPassword(true))).containsExactly(cy);
        assertThat(found(new CustomerFilter.HasPassword(false))).containsExactly(ann, bo);
    }

    @Test
    void allOfSeveralMustHold() {
        var inactive = new CustomerFilter.IsActive(false);
        assertThat(found(inactive, text(SearchField.NAME, "bo"))).containsExactly(bo);
        assertThat(found(inactive, text(SearchField.NAME, "ann"))).isEmpty();
        assertThat(ids(CustomerQuery.all().withKeywords("example").with(inactive)))
                .containsExactly(bo);
    }

    private static CustomerFilter text(SearchField field, String text) {
        return new CustomerFilter.FieldText(field, text);
    }

    private List<Long> found(CustomerFilter... filters) {
        return ids(CustomerQuery.all().withFilters(List.of(filters)));
    }

    private List<Long> ids(CustomerQuery query) {
        var ids =
                SearchFixture.rows(search, query).stream().map(CustomerRow::id).toList();
        assertThat(search.page(query, Optional.empty(), true, 10))
                .extracting(Position::id)
                .isEqualTo(ids);
        assertThat(search.estimate(query).total()).isEqualTo(ids.size());
        return ids;
    }

    private long make(CustomerDetails details, NewAddress... addresses) {
        return CustomerFixture.customer(
                        database, new NewCustomer(1, details, List.of(addresses), CustomerFixture.MADE_AT, "Test"))
                .id();
    }
}
