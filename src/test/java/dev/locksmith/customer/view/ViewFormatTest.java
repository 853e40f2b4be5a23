package dev.locksmith.customer.view;

import static org.assertj.core.api.Assertions.assertThat;

import dev.locksmith.customer.Gender;
import dev.locksmith.customer.index.SearchField;
import dev.locksmith.customer.search.CustomerFilter;
import dev.locksmith.customer.search.CustomerQuery;
import dev.locksmith.customer.search.CustomerSort;
import dev.locksmith.customer.search.CustomerState;
import dev.locksmith.customer.website.CustomerGroup;
import dev.locksmith.customer.website.Website;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.ValueSource;

/// A view's text says all that the view does, and what is wrong in it spoils nothing else.
class ViewFormatTest {
    private static final CustomerState LOCKED = new Locked();
    private static final FilterVocabulary VOCABULARY = new FilterVocabulary(
            List.of(new CustomerGroup(1, "General"), new CustomerGroup(2, "Trade, \"B\" \\ C")),
            List.of(new Website(1, "main", "Main Store", "Europe/Stockholm", "en", "support@example.com")),
            List.of(LOCKED));
    private static final ZoneId ZONE = ZoneId.of("Europe/Stockholm");
    private static final ViewFormat FORMAT =
            new ViewFormat(new FilterFormat(VOCABULARY, ZONE), new FilterParser(VOCABULARY, ZONE));

    static final List<CustomerFilter> FILTERS = List.of(
            new CustomerFilter.FieldText(SearchField.NAME, "anna: #berg, \\ \"x\""),
            new CustomerFilter.FieldText(SearchField.ADDRESS_NAME, "анна 李"),
            new CustomerFilter.IdRange(7, 7),
            new CustomerFilter.IdRange(5, Long.MAX_VALUE),
            new CustomerFilter.IdRange(0, 900),
            new CustomerFilter.CreatedRange(
                    Instant.parse("2025-12-31T23:00:00Z"), Instant.parse("2026-06-30T22:00:00Z")),
            new CustomerFilter.CreatedRange(
                    Instant.parse("2026-01-01T12:34:56.789Z"), CustomerFilter.CreatedRange.OPEN_END),
            new CustomerFilter.CreatedLately(7),
            new CustomerFilter.BornRange(LocalDate.of(1980, 2, 29), LocalDate.of(1989, 12, 31)),
            new CustomerFilter.BornRange(CustomerFilter.BornRange.OPEN_FIRST, LocalDate.of(2000, 1, 1)),
            new CustomerFilter.InGroup(Set.of(1L, 2L)),
            new CustomerFilter.OnWebsite(Set.of(1L)),
            new CustomerFilter.InCountry(Set.of("SE", "NL")),
            new CustomerFilter.OfGender(Set.of(Gender.FEMALE, Gender.NOT_SPECIFIED)),
            new CustomerFilter.IsActive(false),
            new CustomerFilter.IsConfirmed(true),
            new CustomerFilter.HasPassword(false),
            new CustomerFilter.InState(LOCKED));

    @Test
    void aViewReadsWell() {
        var query = CustomerQuery.all()
                .withKeywords("anna")
                .with(new CustomerFilter.InCountry(Set.of("SE", "NL")))
                .with(new CustomerFilter.CreatedRange(
                        Instant.parse("2025-12-31T23:00:00Z"), CustomerFilter.CreatedRange.OPEN_END))
                .with(new CustomerFilter.InState(LOCKED))
                .withSort(CustomerSort.CREATED, false);
        var columns = List.of(
                new ViewColumn("name", OptionalInt.of(190)), new ViewColumn("billing-address", OptionalInt.empty()));

        assertThat(FORMAT.format(new SavedView("Locked in the north", query, columns)))
                .isEqualTo("""
                        Locksmith view 1
                        title: Locked in the north
                        words: anna
                        country: NL, SE
                        created: 2026-01-01..
                        state: locked
                        sort: created descending
                        columns: name 190, billing-address
                        """);
    }

    @ParameterizedTest
    @FieldSource("FILTERS")
    void everyFilterIsReadAsItIsWritten(CustomerFilter filter) {
        var view = new SavedView("One", CustomerQuery.all().with(filter), List.of());
        assertThat(FORMAT.read(FORMAT.format(view), "?")).isEqualTo(new ReadView(view, List.of()));
        assertThat(FORMAT.filter(FORMAT.line(filter))).contains(filter);
    }

    @Test
    void everyKindOfFilterIsTried() {
        assertThat(FILTERS)
                .extracting(Object::getClass)
                .containsAll(List.of(CustomerFilter.class.getPermittedSubclasses()));
    }

    @Test
    void aNameOrWordsOfSeveralLinesStayOneLine() {
        var view = new SavedView("a\nstate: locked", CustomerQuery.all().withKeywords("b\r\nc"), List.of());
        var read = FORMAT.read(FORMAT.format(view), "?").view();
        assertThat(read.name()).isEqualTo("a state: locked");
        assertThat(read.query()).isEqualTo(CustomerQuery.all().withKeywords("b c"));
    }

    @Test
    void whatIsNotKnownIsSaidAndTheRestHolds() {
        var read = FORMAT.read("""
                Locksmith view 9

                # for the desk
                title: Mine
                colour: red
                group: General, Nobody
                created: yesterday..
                born: 1980-02-30..
                state: enchanted
                active: perhaps
                country: se
                sort: shoe-size
                columns: name, aura 70
                """, "?");

        assertThat(read.remarks())
                .containsExactly(
                        new ViewRemark.Newer(9),
                        new ViewRemark.UnknownKey(5, "colour"),
                        new ViewRemark.UnknownValue(6, "group", "General, Nobody"),
                        new ViewRemark.UnknownValue(7, "created", "yesterday.."),
                        new ViewRemark.UnknownValue(8, "born", "1980-02-30.."),
                        new ViewRemark.UnknownValue(9, "state", "enchanted"),
                        new ViewRemark.UnknownValue(10, "active", "perhaps"),
                        new ViewRemark.UnknownValue(12, "sort", "shoe-size"));
        assertThat(read.view().name()).isEqualTo("Mine");
        assertThat(read.view().query()).isEqualTo(CustomerQuery.all().with(new CustomerFilter.InCountry(Set.of("SE"))));
        assertThat(read.view().columns())
                .containsExactly(
                        new ViewColumn("name", OptionalInt.empty()), new ViewColumn("aura", OptionalInt.of(70)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "\0\0", "PK\u0003\u0004", "<html>", "{\"a\": 1}", "Locksmith view", "Locksmith view -1"})
    void whatIsNoViewIsSaidToBeNone(String text) {
        var read = FORMAT.read(text, "File");
        assertThat(read.remarks().getFirst()).isEqualTo(new ViewRemark.NoView());
        assertThat(read.view()).isEqualTo(new SavedView("File", CustomerQuery.all(), List.of()));
    }

    @Test
    void aMarkOfTheByteOrderAndWindowsLineEndsDoNoHarm() {
        var read = FORMAT.read("\uFEFFLocksmith view 1\r\ntitle: One\r\nsort: name descending\r\n", "?");
        assertThat(read.remarks()).isEmpty();
        assertThat(read.view().query()).isEqualTo(CustomerQuery.all().withSort(CustomerSort.NAME, false));
    }

    private record Locked() implements CustomerState {
        @Override
        public String name() {
            return "LOCKED";
        }

        @Override
        public Members members(Instant now) {
            return new Members(List.of(), "1 = 0", Map.of());
        }
    }
}
