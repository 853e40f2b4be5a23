package dev.locksmith.customer.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class SelectionTest {
    private static final CustomerQuery QUERY = new CustomerQuery("ann", CustomerSort.NAME, true);

    @Test
    void whatIsToggledTwiceIsAsBefore() {
        for (var selection : List.of(Selection.none(QUERY), Selection.all(QUERY))) {
            assertThat(selection.toggled(7).isSelected(7)).isNotEqualTo(selection.isSelected(7));
            assertThat(selection.toggled(7).isSelected(8)).isEqualTo(selection.isSelected(8));
            assertThat(selection.toggled(7).toggled(7)).isEqualTo(selection);
        }
    }

    @Test
    void exceptionsAreCounted() {
        var ticked = Selection.none(QUERY).with(List.of(1L, 2L, 2L, 3L), true);
        var allBut = Selection.all(QUERY).with(List.of(1L, 2L), false);

        assertThat(ticked.count(48_211)).isEqualTo(3);
        assertThat(ticked.with(List.of(3L, 4L), false).count(48_211)).isEqualTo(2);
        assertThat(allBut.count(48_211)).isEqualTo(48_209);
        assertThat(allBut.with(List.of(2L, 9L), true).count(48_211)).isEqualTo(48_210);
        assertThat(allBut.count(1)).as("others have deleted some").isZero();
    }

    @Test
    void anotherOrderKeepsItAndAnotherQueryEndsIt() {
        var selected = Selection.all(QUERY).toggled(7);

        assertThat(selected.of(QUERY.withSort(CustomerSort.EMAIL, false)).isSelected(8))
                .isTrue();
        assertThat(selected.of(QUERY.withSort(CustomerSort.EMAIL, false)).isSelected(7))
                .isFalse();
        assertThat(selected.of(QUERY.withKeywords("anna")))
                .isEqualTo(new Selection(QUERY.withKeywords("anna"), false, Set.of()));
        assertThat(selected.of(QUERY.with(new CustomerFilter.IsActive(true))).isSelected(8))
                .isFalse();
    }
}
