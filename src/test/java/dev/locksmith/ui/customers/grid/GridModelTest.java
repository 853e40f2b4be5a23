package dev.locksmith.ui.customers.grid;

import static org.assertj.core.api.Assertions.assertThat;

import dev.locksmith.customer.search.CustomerSort;
import dev.locksmith.testing.TestContext;
import dev.locksmith.testing.TestShop;
import dev.locksmith.ui.customers.CustomersModel;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

class GridModelTest {
    @AutoClose
    private final TestShop shop = TestShop.withCustomers(230);

    private final TestContext test = new TestContext();
    private final GridModel grid = new CustomersModel(shop.consoleServices(Path.of("target")), test.context).grid();

    @Test
    void onlyThePageThatIsLookedAtIsRead() {
        grid.load();

        assertThat(grid.total().value().get()).isEqualTo(230);
        assertThat(grid.rows().get()).hasSize(230);
        assertThat(grid.rows().get().isLoaded(0)).isTrue();
        assertThat(grid.rows().get().isLoaded(2)).isFalse();

        grid.want(215);

        assertThat(grid.rows().get().isLoaded(1)).isFalse();
        assertThat(row(215).row().id()).isEqualTo(216);
    }

    @Test
    void typingSearchesOnceItPausesAndOnlyForTheLastWords() {
        grid.load();
        grid.type("cos");
        grid.type("costello 3");

        assertThat(grid.total().value().get()).isEqualTo(230);
        test.background.pass();

        assertThat(grid.query().get().keywords()).isEqualTo("costello 3");
        assertThat(grid.total().value().get()).isLessThan(230).isPositive();
    }

    @Test
    void theDatabaseSorts() {
        grid.load();
        grid.sort(CustomerSort.EMAIL, false);

        assertThat(List.of(row(0), row(1), row(2)))
                .extracting(line -> line.row().email())
                .isSortedAccordingTo(Comparator.reverseOrder());
    }

    @Test
    void theChosenCustomerIsFoundAgainAfterAnotherSort() {
        grid.load();
        var chosen = shop.customer("wang.fang@example.com").id();
        grid.selection().customer().set(Optional.of(chosen));
        grid.sort(CustomerSort.EMAIL, false);

        assertThat(grid.rows().get().indexOf(chosen))
                .hasValueSatisfying(index -> assertThat(row(index).row().id()).isEqualTo(chosen));
    }

    @Test
    void nothingFoundSaysWhatWasLookedFor() {
        grid.search("nobody at all");

        assertThat(grid.state().get()).isEqualTo(new GridState.NoMatch("nobody at all"));
    }

    @Test
    void anEmptyShopSaysSo() {
        try (var empty = new TestShop()) {
            var model = new CustomersModel(empty.consoleServices(Path.of("target")), test.context).grid();
            model.load();

            assertThat(model.state().get()).isEqualTo(new GridState.NoCustomers());
        }
    }

    @Test
    void aDatabaseThatDoesNotAnswerIsSaidInTheGridsPlace() {
        shop.close();
        grid.load();

        assertThat(grid.state().get()).isInstanceOf(GridState.Failed.class);
        assertThat(grid.rows().get()).isEmpty();
    }

    @Test
    void marksTellOfLiveLinksAndTokens() {
        shop.grant("aoife@example.com", "Warehouse App", "orders", 1);
        var _ = shop.services
                .passwords
                .resets()
                .requestByStaff(shop.staff, shop.customer("maria.p@example.com").id());
        grid.load();

        assertThat(row(6).marks()).isEqualTo(new RowBadges(false, false, true, false));
        assertThat(row(3).marks()).isEqualTo(new RowBadges(true, false, false, false));
    }

    private LoadedRow row(int index) {
        return grid.rows().get().get(index).loaded().get().orElseThrow();
    }
}
