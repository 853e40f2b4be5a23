package dev.locksmith.ui.customers.grid;

import static org.assertj.core.api.Assertions.assertThat;

import dev.locksmith.customer.search.CustomerFilter;
import dev.locksmith.customer.search.CustomerSort;
import dev.locksmith.testing.TestContext;
import dev.locksmith.testing.TestShop;
import dev.locksmith.ui.customers.CustomersModel;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Who is ticked, apart from who is highlighted.
class GridTicksTest {
    @AutoClose
    private final TestShop shop = TestShop.withCustomers(230);

    private final TestContext test = new TestContext();
    private final GridModel grid = new CustomersModel(shop.consoleServices(Path.of("target")), test.context).grid();
    private final GridTicks ticks = grid.ticks();

    @BeforeEach
    void load() {
        grid.load();
    }

    @Test
    void tickingHighlightsNobody() {
        ticks.toggle(line(3));
        ticks.toggle(line(5));
        ticks.toggle(line(3));

        assertThat(ticked()).containsExactly(5);
        assertThat(count()).isEqualTo(1);
        assertThat(grid.selection().customer().get()).isEmpty();
    }

    @Test
    void aRangeDoesToAllWhatWasDoneToItsFirst() {
        ticks.toggle(line(2));
        ticks.range(line(6), grid.rows().get());
        assertThat(ticked()).containsExactly(2, 3, 4, 5, 6);

        ticks.toggle(line(5));
        ticks.range(line(3), grid.rows().get());
        assertThat(ticked()).containsExactly(2, 6);
    }

    @Test
    void aRangeOverRowsThatNobodyHasReadTicksOneAlone() {
        ticks.toggle(line(2));
        grid.want(215);
        ticks.range(line(215), grid.rows().get());

        assertThat(count()).isEqualTo(2);

        grid.want(115);
        ticks.toggle(line(99));
        ticks.range(line(101), grid.rows().get());
        assertThat(count()).as("over two pages").isEqualTo(5);
    }

    @Test
    void allThatMatchAreSelectedWithoutReadingThem() {
        ticks.all();
        ticks.toggle(line(0));

        assertThat(count()).isEqualTo(229);
        assertThat(grid.rows().get().isLoaded(1)).isFalse();
        grid.want(215);
        assertThat(isTicked(215)).isTrue();

        ticks.clear();
        assertThat(count()).isZero();
    }

    @Test
    void anotherOrderAndAReloadKeepThem() {
        var third = id(2);
        ticks.toggle(line(2));
        grid.sort(CustomerSort.EMAIL, false);
        grid.load();

        assertThat(count()).isEqualTo(1);
        assertThat(ticks.selection().get().isSelected(third)).isTrue();
        assertThat(ticks.selection().get().query().sort()).isEqualTo(CustomerSort.EMAIL);
    }

    @Test
    void otherKeywordsOrFiltersEndThem() {
        ticks.toggle(line(2));
        grid.search("costello");
        assertThat(count()).isZero();

        ticks.all();
        grid.query().set(grid.query().get().with(new CustomerFilter.IsActive(true)));
        assertThat(count()).isZero();
    }

    @Test
    void aLineThatIsNotReadYetIsNobody() {
        ticks.toggle(grid.rows().get().get(150));

        assertThat(count()).isZero();
    }

    private GridLine line(int index) {
        return grid.rows().get().get(index);
    }

    private long id(int index) {
        return line(index).loaded().get().orElseThrow().row().id();
    }

    private boolean isTicked(int index) {
        return ticks.selection().get().isSelected(id(index));
    }

    private List<Integer> ticked() {
        return IntStream.range(0, 20).filter(this::isTicked).boxed().toList();
    }

    private long count() {
        return ticks.selection().get().count(grid.total().value().get());
    }
}
