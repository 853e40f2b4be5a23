package dev.locksmith.ui.customers;

import static org.assertj.core.api.Assertions.assertThat;

import dev.locksmith.customer.CustomerFields;
import dev.locksmith.testing.TestContext;
import dev.locksmith.testing.TestShop;
import dev.locksmith.ui.customers.grid.GridLine;
import dev.locksmith.ui.dialog.Question;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// The pane is the selection: what is highlighted in the grid and what the pane's buttons act on are one customer.
class PaneSelectionTest {
    @AutoClose
    private final TestShop shop = TestShop.withCustomers(130);

    private final TestContext test = new TestContext();
    private final CustomersModel model = new CustomersModel(shop.consoleServices(Path.of("target")), test.context);

    @BeforeEach
    void openTheFirst() {
        model.shown();
        model.open(id(0));
    }

    @Test
    void rowThatIsChosenBesideThePaneBecomesThePane() {
        choose(1);

        assertThat(pane().id()).isEqualTo(id(1));
        assertSettledOn(1);
    }

    @Test
    void withoutPaneChoosingOpensNothing() {
        model.close();
        choose(1);

        assertThat(model.pane().get()).isEmpty();
        assertThat(selected()).hasValue(id(1));
    }

    @Test
    void theTabStaysFromOneCustomerToTheNext() {
        pane().tab().set(PaneTab.HISTORY);
        choose(1);

        assertThat(pane().tab().get()).isEqualTo(PaneTab.HISTORY);
    }

    @Test
    void unsavedEditsAskOnceAndKeepEditingKeepsTheSelection() {
        typeCompany("Luma");
        choose(1);

        assertSettledOn(0);
        assertThat(question().title()).isEqualTo("Save what you changed about Veronica Costello?");
        test.said.answer("Keep editing");
        assertSettledOn(0);
        assertThat(test.said.question()).isEmpty();
        assertThat(pane().edit().field(CustomerFields.COMPANY).get()).isEqualTo("Luma");

        choose(1);
        test.said.answer("Save");
        assertSettledOn(1);
        assertThat(shop.customer("roni_cost@example.com").details().profile().company())
                .isEqualTo("Luma");
    }

    @Test
    void discardedEditsAreLeftForTheChosenRow() {
        typeCompany("Luma");
        choose(1);
        test.said.answer("Discard");

        assertSettledOn(1);
        assertThat(shop.customer("roni_cost@example.com").details().profile().company())
                .isEmpty();
    }

    @Test
    void whatCannotBeSavedIsNotOfferedToBeSaved() {
        pane().edit().field(CustomerFields.EMAIL).value().set("nobody");
        choose(1);

        assertThat(question().answers()).extracting(Question.Answer::label).containsExactly("Keep editing", "Discard");
        test.said.answer("Keep editing");
        assertSettledOn(0);
    }

    @Test
    void nothingCanBeDoneUntilThePaneIsThatOfTheChosenRow() {
        test.background.hold();
        choose(1);

        assertThat(model.settled().get()).isFalse();
        model.delete();
        assertThat(test.said.question()).isEmpty();

        test.background.letGo();
        assertSettledOn(1);
    }

    @Test
    void theLastOfQuickStepsWinsWhicheverAnswerComesFirst() {
        test.background.hold();
        choose(1);
        test.background.pass();
        choose(2);
        test.background.pass();
        test.background.letGo();

        assertSettledOn(2);
    }

    @Test
    void ofStepsThatFollowEachOtherQuicklyOnlyTheLastIsRead() {
        test.background.hold();
        for (var row = 1; row < 30; row++) choose(row);
        assertThat(test.background.held()).isEqualTo(1);
        test.background.pass();
        // one more customer, beside what the pane looks at every second and the grid every ten
        assertThat(test.background.held()).isEqualTo(4);
        test.background.letGo();

        assertSettledOn(29);
    }

    @Test
    void closedPaneIsNotOpenedAgainByAnAnswerThatComesLate() {
        test.background.hold();
        choose(1);
        model.close();
        test.background.letGo();
        test.background.pass();

        assertThat(model.pane().get()).isEmpty();
    }

    @Test
    void rowWhoseCustomerIsNotReadYetIsNobodyUntilItIs() {
        model.grid().selection().choose(line(115));

        assertThat(model.settled().get()).isFalse();
        assertThat(model.grid().selection().line().get()).hasValue(115);

        model.grid().want(115);
        assertSettledOn(115);
    }

    @Test
    void customerThatIsGoneLeavesThePaneAsItWas() {
        var gone = line(1);
        shop.services.customers.delete(shop.staff, id(1));
        model.grid().selection().choose(gone);

        assertSettledOn(0);
        assertThat(test.said.sentences()).contains("This customer does not exist any more.");
    }

    @Test
    void databaseThatDoesNotAnswerLeavesThePaneAsItWas() {
        var next = line(1);
        shop.close();
        model.grid().selection().choose(next);

        assertSettledOn(0);
        assertThat(test.background.failures()).isNotEmpty();
    }

    @Test
    void whoeverComesToStandInTheRowIsNotSelectedByThat() {
        var veronica = pane().id();
        choose(1);
        var next = pane().id();

        // as many as before, and each one a row higher
        shop.services.customers.delete(shop.staff, veronica);
        shop.add("Newer", "Customer", "newer@example.com", List.of());
        model.reload();

        assertThat(pane().id()).isEqualTo(next);
        assertSettledOn(0);
    }

    @Test
    void searchThatDoesNotFindThePanesCustomerHighlightsNobody() {
        model.grid().search("lindqvist");

        assertThat(model.grid().selection().line().get()).isEmpty();
        assertThat(model.settled().get()).isTrue();
        assertThat(pane().id()).isEqualTo(id("roni_cost@example.com"));
    }

    @Test
    void theTitleNamesWhoeverThePaneIsOf() {
        assertThat(model.subject().getValue()).isEqualTo("Veronica Costello");
        model.close();
        assertThat(model.subject().getValue()).isEmpty();
    }

    private void assertSettledOn(int row) {
        assertThat(model.settled().get()).isTrue();
        assertThat(selected()).hasValue(id(row));
        assertThat(model.grid().selection().line().get()).hasValue(row);
        assertThat(pane().id()).isEqualTo(id(row));
    }

    private void choose(int row) {
        model.grid().selection().choose(line(row));
    }

    private GridLine line(int row) {
        return model.grid().rows().get().get(row);
    }

    private long id(int row) {
        return line(row).loaded().get().orElseThrow().row().id();
    }

    private long id(String email) {
        return shop.customer(email).id();
    }

    private Optional<Long> selected() {
        return model.grid().selection().customer().get();
    }

    private Question question() {
        return test.said.question().orElseThrow();
    }

    private void typeCompany(String company) {
        pane().edit().field(CustomerFields.COMPANY).value().set(company);
    }

    private PaneModel pane() {
        return model.pane().get().orElseThrow();
    }
}
