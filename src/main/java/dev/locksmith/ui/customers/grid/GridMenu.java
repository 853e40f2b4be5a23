package dev.locksmith.ui.customers.grid;

import dev.locksmith.text.Texts;
import dev.locksmith.ui.control.Icon;
import java.time.ZoneId;
import java.util.Optional;
import java.util.function.LongConsumer;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TablePosition;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;

/// The context menu of a cell: open its customer, filter on its value, copy.
final class GridMenu {
    private static final KeyCombination COPY = new KeyCodeCombination(KeyCode.C, KeyCombination.SHORTCUT_DOWN);

    private final Texts texts;
    private final GridModel model;
    private final GridColumns columns;
    private final LongConsumer open;
    private final CellFilter filters = new CellFilter(ZoneId.systemDefault());
    private final ContextMenu menu = new ContextMenu();

    GridMenu(Texts texts, GridModel model, GridColumns columns, LongConsumer open) {
        this.texts = texts;
        this.model = model;
        this.columns = columns;
        this.open = open;
        menu.setId("customers-menu");
    }

    void addTo(TableView<GridLine> table) {
        var copying = new RowClipboard(columns);
        table.setOnContextMenuRequested(request -> {
            var line = table.getSelectionModel().getSelectedItem();
            if (line == null || line.loaded().get().isEmpty()) return;
            fill(table, line.loaded().get().get(), column(table), copying);
            menu.show(table, request.getScreenX(), request.getScreenY());
        });
        table.setOnMousePressed(_ -> menu.hide());
        table.addEventHandler(KeyEvent.KEY_PRESSED, key -> {
            if (!COPY.match(key)) return;
            Optional.ofNullable(table.getSelectionModel().getSelectedItem())
                    .flatMap(line -> line.loaded().get())
                    .ifPresent(line -> copying.row(table, line));
            key.consume();
        });
    }

    /// The column that was clicked last.
    private static Optional<GridColumn> column(TableView<GridLine> table) {
        TablePosition<?, ?> focused = table.getFocusModel().getFocusedCell();
        @SuppressWarnings("unchecked")
        var column = (TableColumn<GridLine, ?>) focused.getTableColumn();
        return Optional.ofNullable(column).flatMap(GridColumns::which);
    }

    private void fill(TableView<GridLine> table, LoadedRow line, Optional<GridColumn> column, RowClipboard copying) {
        var items = menu.getItems();
        items.clear();
        items.add(item(
                "customers.menu.open",
                Icon.CUSTOMERS,
                () -> open.accept(line.row().id())));
        column.flatMap(which -> filters.of(which, line))
                .ifPresent(filter -> items.add(item(
                        "customers.menu.filter",
                        Icon.FILTER,
                        () -> model.filters().add(filter))));
        items.add(new SeparatorMenuItem());
        column.filter(GridColumn::choosable)
                .ifPresent(which ->
                        items.add(item("customers.menu.copy-cell", Icon.COPY, () -> copying.cell(which, line))));
        items.add(item("customers.menu.copy-row", Icon.COPY, () -> copying.row(table, line)));
        items.add(item("customers.menu.copy-markdown", Icon.COPY, () -> copying.markdown(table, line)));
        items.add(item("customers.menu.copy-id", Icon.COPY, () -> copying.cell(GridColumn.ID, line)));
    }

    private MenuItem item(String key, Icon icon, Runnable act) {
        var item = new MenuItem(texts.get(key), icon.draw());
        item.setId(key.substring(key.lastIndexOf('.') + 1));
        item.setOnAction(_ -> act.run());
        return item;
    }
}
