package dev.locksmith.ui.customers.grid;

import atlantafx.base.controls.CustomTextField;
import dev.locksmith.text.Texts;
import dev.locksmith.ui.control.Buttons;
import dev.locksmith.ui.control.Icon;
import dev.locksmith.ui.control.Labels;
import dev.locksmith.ui.control.StyleClass;
import dev.locksmith.ui.customers.filter.FilterMenu;
import java.util.stream.Stream;
import javafx.beans.binding.Bindings;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.ProgressIndicator;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;

/// What stands above the grid: search, filters, the total, columns.
final class GridToolbar extends HBox {
    /// In pixels; a narrower search field has no room for the whole prompt.
    private static final double NARROW = 240;

    /// In pixels; where there is less, buttons have no words.
    private static final double WORDLESS = 900;

    /// In pixels; where there is less, as beside a pane in a small window, there is only what finds customers.
    private static final double LEAST = 560;

    private static final double GAP = 8;

    private final GridModel model;
    private final Texts texts;
    private final RowFocus rows;
    private final CustomTextField search = new CustomTextField();
    private final HBox tools = new HBox(GAP);

    /// @param rows what has been found, which the keys lead to
    /// @param reload reads everything on the screen anew
    GridToolbar(GridModel model, Texts texts, RowFocus rows, Runnable reload, ColumnMenu columns) {
        this.model = model;
        this.texts = texts;
        this.rows = rows;
        getStyleClass().add(StyleClass.TOOLBAR);
        prepareSearch();
        var button = Buttons.icon(Icon.RELOAD, texts.get("customers.reload"), reload);
        button.setId("customers-reload");
        tools.setAlignment(Pos.CENTER_LEFT);
        tools.setMinWidth(USE_PREF_SIZE);
        tools.getChildren().addAll(columns, button);
        getChildren().addAll(search, new FilterMenu(texts, model.filters()), Labels.spring(), ring(), total(), tools);
        widthProperty().subscribe(width -> fit(width.doubleValue()));
    }

    void addFirstTool(Node tool) {
        tools.getChildren().addFirst(tool);
        fit(getWidth());
    }

    /// Adds what can be done with all that are found.
    void addTool(Node tool) {
        tools.getChildren().add(tool);
        fit(getWidth());
    }

    private void fit(double width) {
        tools.setVisible(width >= LEAST);
        tools.setManaged(width >= LEAST);
        var display = width < WORDLESS ? ContentDisplay.GRAPHIC_ONLY : ContentDisplay.LEFT;
        Stream.concat(getChildren().stream(), tools.getChildren().stream())
                .filter(ButtonBase.class::isInstance)
                .map(ButtonBase.class::cast)
                .filter(button -> button.getGraphic() != null
                        && button.getText() != null
                        && !button.getText().isEmpty())
                .forEach(button -> button.setContentDisplay(display));
    }

    /// What leads from the search to the rows.
    interface RowFocus {
        /// As they are.
        void focus();

        /// And to the first, where none is selected.
        void goToFirst();
    }

    void focusSearch() {
        search.requestFocus();
        search.selectAll();
    }

    /// Puts keywords in the search field and searches at once.
    void search(String keywords) {
        search.setText(keywords);
        model.search(keywords);
    }

    private void prepareSearch() {
        search.setId("customers-search");
        search.promptTextProperty()
                .bind(search.widthProperty()
                        .map(width -> texts.get(
                                width.doubleValue() < NARROW
                                        ? "customers.search.prompt.narrow"
                                        : "customers.search.prompt")));
        search.setAccessibleText(texts.get("customers.search.name"));
        search.setLeft(Icon.SEARCH.draw());
        var clear = Buttons.icon(Icon.CLEAR, texts.get("customers.search.clear"), () -> search(""));
        clear.getStyleClass().add(StyleClass.CLEAR_FIELD);
        clear.visibleProperty().bind(search.textProperty().isEmpty().not());
        search.setRight(clear);
        search.textProperty().subscribe((_, keywords) -> model.type(keywords));
        search.setOnAction(_ -> {
            model.searchAndOpen(search.getText());
            rows.focus();
        });
        search.addEventFilter(KeyEvent.KEY_PRESSED, this::searchKey);
        search.setPrefWidth(326);
        search.setMinWidth(120);
        // a view brings its own words
        model.query().subscribe(query -> {
            if (!search.getText().strip().equals(query.keywords())) search.setText(query.keywords());
        });
    }

    private void searchKey(KeyEvent key) {
        if (key.getCode() == KeyCode.DOWN) {
            rows.goToFirst();
            key.consume();
        } else if (key.getCode() == KeyCode.ESCAPE && !search.getText().isEmpty()) {
            search("");
            key.consume();
        }
    }

    private Node ring() {
        var ring = new ProgressIndicator();
        ring.setPrefSize(16, 16);
        ring.setMaxSize(16, 16);
        ring.setMinSize(16, 16);
        ring.visibleProperty().bind(model.busy().or(model.total().counting()));
        return ring;
    }

    /// The total; an estimate is a link that has it counted.
    private Node total() {
        var total = model.total();
        var count = new Hyperlink();
        count.setId("customers-total");
        count.getStyleClass().setAll(StyleClass.STRONG, StyleClass.TOTAL);
        count.textProperty()
                .bind(Bindings.createStringBinding(
                        () -> texts.get(totalKey(total), total.value().get()),
                        total.value(),
                        total.estimated(),
                        total.counting()));
        count.setOnAction(_ -> {
            if (total.estimated().get()) total.toggleCounting();
        });
        count.focusTraversableProperty().bind(total.estimated());
        var tip = new Tooltip();
        tip.textProperty()
                .bind(total.counting()
                        .map(counting -> texts.get(counting ? "customers.total.stop" : "customers.total.count")));
        total.estimated().subscribe(estimated -> count.setTooltip(estimated ? tip : null));
        // what could not be read is not nothing
        count.visibleProperty()
                .bind(model.state()
                        .map(state -> !(state instanceof GridState.Failed) && !(state instanceof GridState.Loading)));
        count.setMinWidth(Region.USE_PREF_SIZE);
        return count;
    }

    private static String totalKey(GridTotal total) {
        if (total.counting().get()) return "customers.total.counting";
        return total.estimated().get() ? "customers.total.about" : "customers.total";
    }
}
