package dev.locksmith.ui.customers.grid;

import static org.assertj.core.api.Assertions.assertThat;

import dev.locksmith.audit.Actor;
import dev.locksmith.customer.NewCustomer;
import dev.locksmith.customer.search.CustomerQuery;
import dev.locksmith.customer.search.CustomerSearch;
import dev.locksmith.customer.search.CustomerSort;
import dev.locksmith.customer.search.Position;
import dev.locksmith.database.Database;
import dev.locksmith.testing.CustomerFixture;
import dev.locksmith.testing.TestDatabases;
import dev.locksmith.testing.TestServices;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/// Many customers are scrolled through without one that is passed over or comes twice, from wherever it begins.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class GridWindowTest {
    private static final int MANY = 1_230;
    private static final CustomerQuery BY_NAME = new CustomerQuery("", CustomerSort.NAME, true);

    @AutoClose
    private final Database database = TestDatabases.h2();

    private final CustomerSearch search = new CustomerSearch(database, database.clock(), 50, List.of());
    private final List<Long> inOrder = new ArrayList<>();

    /// What is in memory, by the row's number.
    private TreeMap<Integer, Long> rows = new TreeMap<>();

    private GridWindow window = open();

    GridWindowTest() {
        var services = new TestServices(database, database.clock());
        var many = IntStream.range(0, MANY).mapToObj(GridWindowTest::customer).toList();
        database.doInTransaction(transaction -> services.customers.createMany(transaction, Actor.system("test"), many));
        search.page(BY_NAME, Optional.empty(), true, MANY + 1).stream()
                .map(Position::id)
                .forEach(inOrder::add);
    }

    private static NewCustomer customer(int number) {
        // many of one name, so that the id decides between them
        var details = CustomerFixture.details("Ann", "Berg" + number * 7 % 40, "ann-" + number + "@example.com");
        return new NewCustomer(1, details, List.of(), CustomerFixture.MADE_AT, "Test");
    }

    @BeforeEach
    void openAnew() {
        rows = new TreeMap<>();
        window = open();
    }

    private GridWindow open() {
        return GridWindow.open(CustomerFixture.OWNER, search, BY_NAME);
    }

    @Test
    void theTotalIsAnEstimateUntilAnEndIsReached() {
        assertThat(inOrder).hasSize(MANY);
        assertThat(window.isEstimated()).isTrue();
        assertThat(window.size()).isBetween(MANY - 100, MANY + 100);

        downToTheEnd(0);

        assertThat(window.size()).isEqualTo(MANY);
        assertThat(rows.values()).containsExactlyElementsOf(inOrder);
        assertThat(rows.lastKey()).isEqualTo(MANY - 1);
    }

    @Test
    void fromTheLastRowUpNobodyIsPassedOver() {
        upToTheStart((window.size() - 1) / GridRows.PAGE);

        assertThat(rows.firstKey()).isZero();
        assertThat(rows.values()).isSubsetOf(inOrder).doesNotHaveDuplicates();
        downToTheEnd(0);
        assertThat(rows.values()).containsExactlyElementsOf(inOrder);
    }

    @Test
    void fromTheMiddleUpAndDownNobodyIsPassedOver() {
        take(window.page(6));
        var middle = List.copyOf(rows.values());
        assertThat(inOrder.indexOf(middle.getFirst())).isBetween(450, 750);

        upToTheStart(5);
        downToTheEnd(0);

        assertThat(rows.values()).containsExactlyElementsOf(inOrder);
    }

    @Test
    void whatIsLookedAtStaysWhenItIsReadAgain() {
        take(window.page(6));
        var middle = List.copyOf(rows.values());
        var again = open();

        assertThat(again.again(window, 6).positions()).extracting(Position::id).isEqualTo(middle);
        assertThat(again.page(7).positions().getFirst().id())
                .isEqualTo(inOrder.get(inOrder.indexOf(middle.getLast()) + 1));
    }

    private void downToTheEnd(int from) {
        for (var page = from; page * GridRows.PAGE < window.size(); page++) take(window.page(page));
    }

    /// As people scroll who see the rows move.
    private void upToTheStart(int from) {
        for (var page = from; page >= 0; ) {
            var read = window.page(page);
            take(read);
            page += Math.floorDiv(read.moved(), GridRows.PAGE) - 1;
            if (read.anew() && read.number() == 0) return;
        }
    }

    private void take(GridWindow.Page page) {
        var moved = new TreeMap<Integer, Long>();
        if (!page.anew()) rows.forEach((row, id) -> moved.put(row + page.moved(), id));
        rows = moved;
        for (var i = 0; i < page.positions().size(); i++)
            rows.put(page.number() * GridRows.PAGE + i, page.positions().get(i).id());
    }
}
