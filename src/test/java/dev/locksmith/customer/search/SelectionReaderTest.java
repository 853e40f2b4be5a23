package dev.locksmith.customer.search;

import static dev.locksmith.testing.CustomerFixture.details;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.locksmith.customer.CustomerFields;
import dev.locksmith.customer.NewCustomer;
import dev.locksmith.staff.StaffMember;
import dev.locksmith.testing.CustomerFixture;
import dev.locksmith.testing.EveryOpenDatabase;
import dev.locksmith.testing.TestServices;
import dev.locksmith.text.Forbidden;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Who is selected, on every database: where they are few enough to be read at once, and where they are not.
class SelectionReaderTest extends EveryOpenDatabase {
    private static final CustomerQuery BY_NAME = new CustomerQuery("", CustomerSort.NAME, false);

    private final List<Long> ann = new ArrayList<>();
    private final List<Long> bob = new ArrayList<>();
    private TestServices services;
    private SelectionReader atOnce;
    private SelectionReader inChunks;

    @BeforeEach
    void makeCustomers() {
        CustomerFixture.removeAll(database);
        ann.clear();
        bob.clear();
        services = new TestServices(database, database.clock());
        IntStream.range(0, 23).forEach(number -> {
            if (number % 2 == 0) ann.add(make("Ann", number));
            else bob.add(make("Bob", number));
        });
        atOnce = new SelectionReader(new CustomerSearch(database));
        inChunks = new SelectionReader(new CustomerSearch(database, database.clock(), 4, List.of()), 3);
    }

    private long make(String firstName, int number) {
        var plain = details(firstName, "Berg" + (100 - number), firstName + number + "@example.com");
        return CustomerFixture.customer(
                        database,
                        new NewCustomer(
                                1,
                                CustomerFields.ACTIVE.with(plain, number % 3 > 0),
                                List.of(),
                                CustomerFixture.MADE_AT,
                                "Test"))
                .id();
    }

    @Test
    void allAreSelectedButForTheExceptions() {
        var everybody = new ArrayList<>(ann);
        everybody.addAll(bob);
        everybody.sort(null);

        assertReads(Selection.all(BY_NAME), everybody);
        everybody.removeAll(List.of(ann.getFirst(), bob.getLast(), ann.get(5)));
        assertReads(
                Selection.all(BY_NAME).with(Set.of(ann.getFirst(), bob.getLast(), ann.get(5), 999_999L), false),
                everybody);
    }

    @Test
    void keywordsAndFiltersDecideWhoIsMeant() {
        var inactive = BY_NAME.withKeywords("ann").with(new CustomerFilter.IsActive(false));
        var expected = IntStream.range(0, 23)
                .filter(number -> number % 2 == 0 && number % 3 == 0)
                .mapToObj(number -> ann.get(number / 2))
                .toList();

        assertReads(Selection.all(BY_NAME.withKeywords("ANN")), ann);
        assertReads(Selection.all(inactive), expected);
        assertReads(Selection.all(inactive).toggled(expected.getFirst()), expected.subList(1, expected.size()));
        assertReads(Selection.all(BY_NAME.withKeywords("nobody")), List.of());
    }

    @Test
    void ofNobodyOnlyWhoIsTickedIsSelected() {
        assertReads(Selection.none(BY_NAME), List.of());
        assertReads(
                Selection.none(BY_NAME).toggled(bob.get(4)).toggled(ann.getFirst()),
                List.of(ann.getFirst(), bob.get(4)));
    }

    @Test
    void whoeverIsCreatedMeanwhileIsLeftOut() {
        var read = new ArrayList<Long>();
        inChunks.ids(CustomerFixture.OWNER, Selection.all(BY_NAME.withKeywords("ann")))
                .forEach(id -> {
                    if (read.size() % 4 == 0) make("Ann", 100 + read.size());
                    read.add(id);
                });

        assertThat(read).isEqualTo(ann);
    }

    @Test
    void whoeverIsDeletedMeanwhileHidesNobody() {
        var read = new ArrayList<Long>();
        inChunks.ids(CustomerFixture.OWNER, Selection.all(BY_NAME)).forEach(id -> {
            if (read.isEmpty()) services.customers.delete(CustomerFixture.OWNER, bob.get(1));
            read.add(id);
        });

        assertThat(read).containsAll(ann).doesNotHaveDuplicates().isSorted();
        assertThat(read).hasSize(22);
    }

    @Test
    void whoeverMayNotSeeCustomersIsRefused() {
        var nobody = new StaffMember("nobody", "desk", Set.of());

        for (var selection : List.of(Selection.all(BY_NAME), Selection.none(BY_NAME)))
            assertThatThrownBy(() -> atOnce.ids(nobody, selection)).isInstanceOf(Forbidden.class);
    }

    private void assertReads(Selection selection, List<Long> expected) {
        for (var reader : Arrays.asList(atOnce, inChunks))
            assertThat(reader.ids(CustomerFixture.OWNER, selection).boxed()).isEqualTo(expected);
    }
}
