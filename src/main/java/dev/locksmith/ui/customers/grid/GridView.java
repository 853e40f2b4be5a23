package dev.locksmith.ui.customers.grid;

import atlantafx.base.theme.Styles;
import dev.locksmith.text.Texts;
import dev.locksmith.ui.control.Buttons;
import dev.locksmith.ui.control.EmptyState;
import dev.locksmith.ui.control.Icon;
import dev.locksmith.ui.control.StyleClass;
import dev.locksmith.ui.customers.filter.FilterBar;
import dev.locksmith.ui.screen.ScreenContext;
import java.util.List;
import java.util.Optional;
import java.util.function.LongConsumer;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.control.skin.VirtualFlow;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// The grid as drawn: search, total, table, and an honest sentence where there is nothing.
public final class GridView extends VBox {
    private final GridModel model;
    private final Texts texts;
    private final LongConsumer open;
    private final GridToolbar toolbar;
    private final ColumnLayout layout;
    private final GridColumns columns;
    private final TableView<GridLine> table = new TableView<>();
    private final LetterKeys letters = new LetterKeys();
    private boolean replacing;
    private boolean highlighting;

    /// @param open shows a customer
    /// @param reload reads everything on the screen anew
    public GridView(GridModel model, LongConsumer open, Runnable reload, ScreenContext context) {
        this.model = model;
        this.texts = context.texts();
        this.open = open;
        layout = new ColumnLayout(context.navigator().memory());
        columns = new GridColumns(texts, layout, open);
        columns.addTo(table);
        prepareTable();
        toolbar = new GridToolbar(model, texts, new Rows(), reload, new ColumnMenu(texts, layout));
        getChildren().addAll(toolbar, new FilterBar(texts, model.filters()), table);
        VBox.setVgrow(table, Priority.ALWAYS);
        setMinWidth(340);
    }

    /// Which columns there are.
    public ColumnLayout columnLayout() {
        return layout;
    }

    /// Adds a column before all others.
    public void addFirst(TableColumn<GridLine, ?> column) {
        table.getColumns().addFirst(column);
    }

    public void focusSearch() {
        toolbar.focusSearch();
    }

    public void focusTable() {
        table.requestFocus();
    }

    /// Puts keywords in the search field and searches at once.
    public void search(String keywords) {
        toolbar.search(keywords);
    }

    /// Adds a choice of what is shown, before the others.
    public void addFirstTool(Node tool) {
        toolbar.addFirstTool(tool);
    }

    /// Adds what can be done with all that are found, at the end of the bar.
    public void addTool(Node tool) {
        toolbar.addTool(tool);
    }

    private final class Rows implements GridToolbar.RowFocus {
        @Override
        public void focus() {
            table.requestFocus();
        }

        @Override
        public void goToFirst() {
            table.requestFocus();
            if (table.getSelectionModel().isEmpty()) selectFocused();
        }
    }

    private void prepareTable() {
        table.setId("customers-grid");
        table.getStyleClass().addAll(Styles.DENSE, StyleClass.CUSTOMER_GRID);
        table.setAccessibleText(texts.get("customers.all"));
        table.setFixedCellSize(32);
        table.setRowFactory(_ -> row());
        table.setSortPolicy(_ -> {
            if (!replacing) GridColumns.sortInto(table, model);
            return true;
        });
        table.addEventFilter(KeyEvent.KEY_PRESSED, this::tableKey);
        model.rows().subscribe(rows -> {
            replace(rows);
            highlight();
        });
        model.selection().line().subscribe(_ -> highlight());
        table.getSelectionModel().selectedItemProperty().subscribe((_, line) -> {
            if (line != null && !highlighting && !replacing) choose(line);
        });
        model.onMoved(rows -> firstVisible().ifPresent(first -> table.scrollTo(Math.max(0, first + rows))));
        model.onSought(index -> {
            table.scrollTo(index);
            table.getSelectionModel().clearAndSelect(index);
        });
        model.query().subscribe(query -> {
            replacing = true;
            columns.showSort(table, query.sort(), query.ascending());
            replacing = false;
        });
        model.state().subscribe(state -> table.setPlaceholder(placeholder(state)));
        table.addEventHandler(KeyEvent.KEY_TYPED, key -> letters.typed(key).ifPresent(model::seek));
        new GridMenu(texts, model, columns, open).addTo(table);
    }

    private Optional<Integer> firstVisible() {
        return table.lookup(".virtual-flow") instanceof VirtualFlow<?> flow && flow.getFirstVisibleCell() != null
                ? Optional.of(flow.getFirstVisibleCell().getIndex())
                : Optional.empty();
    }

    /// A table forgets what it is sorted by when it is given other lines; these are sorted by it already.
    private void replace(GridRows rows) {
        var order = List.copyOf(table.getSortOrder());
        replacing = true;
        table.setItems(rows);
        table.getSortOrder().setAll(order);
        replacing = false;
    }

    private void tableKey(KeyEvent key) {
        switch (key.getCode()) {
            case ENTER -> {
                key.consume();
                if (table.getSelectionModel().isEmpty()) selectFocused();
                var line = table.getSelectionModel().getSelectedItem();
                if (line != null) edit(line);
            }
            case DOWN, UP -> {
                // where nothing is selected, the row with the focus comes first, and not the one after it
                if (!table.getSelectionModel().isEmpty()) return;
                key.consume();
                selectFocused();
            }
            default -> {}
        }
    }

    private void selectFocused() {
        if (!table.getItems().isEmpty())
            table.getSelectionModel()
                    .clearAndSelect(Math.max(0, table.getFocusModel().getFocusedIndex()));
    }

    private void edit(GridLine line) {
        line.loaded().get().ifPresent(one -> open.accept(one.row().id()));
    }

    /// What people choose may be refused, for the sake of unsaved edits; the table must not be told so in the middle of
    /// changing its selection.
    private void choose(GridLine line) {
        model.selection().choose(line);
        Platform.runLater(this::highlight);
    }

    /// The row that is highlighted is always that of the selected customer, wherever it now stands; if it is not in
    /// memory, no row is.
    private void highlight() {
        var selection = table.getSelectionModel();
        var line = model.selection()
                .line()
                .get()
                .filter(index -> index < table.getItems().size());
        highlighting = true;
        if (line.isEmpty()) selection.clearSelection();
        else if (selection.getSelectedIndex() != line.get()) selection.clearAndSelect(line.get());
        highlighting = false;
    }

    private TableRow<GridLine> row() {
        var row = new TableRow<GridLine>() {
            @Override
            protected void updateItem(GridLine line, boolean empty) {
                super.updateItem(line, empty);
                if (!empty && line != null) model.want(line.index());
            }
        };
        row.setOnMouseClicked(click -> {
            if (click.getButton() == MouseButton.PRIMARY && click.getClickCount() == 2 && !row.isEmpty()) {
                edit(row.getItem());
            }
        });
        return row;
    }

    private Node placeholder(GridState state) {
        return switch (state) {
            case GridState.Loading _, GridState.Rows _ -> new Region();
            case GridState.NoCustomers _ ->
                new EmptyState(Icon.CUSTOMERS, texts.get("customers.none.title"), texts.get("customers.none.why"));
            case GridState.NoMatch(String keywords)
            when keywords.isEmpty() ->
                new EmptyState(
                        Icon.FILTER,
                        texts.get("customers.no-filtered.title"),
                        texts.get("customers.no-filtered.why"),
                        Buttons.of(texts.get("customers.filters.clear"), model.filters()::clear));
            case GridState.NoMatch(String keywords) ->
                new EmptyState(
                        Icon.SEARCH,
                        texts.get("customers.no-match.title", keywords),
                        texts.get("customers.no-match.why"),
                        Buttons.of(texts.get("customers.search.clear"), () -> search("")));
            case GridState.Failed(String sentence) ->
                new EmptyState(
                        Icon.PROBLEM,
                        texts.get("customers.failed.title"),
                        sentence,
                        Buttons.of(Icon.RELOAD, texts.get("customers.retry"), model::load));
        };
    }
}
