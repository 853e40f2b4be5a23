package dev.locksmith.ui.customers.grid;

import dev.locksmith.customer.search.CustomerSort;
import dev.locksmith.text.Texts;
import dev.locksmith.ui.control.Buttons;
import dev.locksmith.ui.control.StyleClass;
import dev.locksmith.ui.screen.WindowMemory;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.LongConsumer;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;

/// The table's columns: what they show, how wide they are, and which of them give way.
final class GridColumns {
    private static final double SCROLL_BAR = 14;
    private static final double NARROWEST_NAME = 110;

    private final Texts texts;
    private final WindowMemory memory;
    private final LongConsumer edit;
    private final RowLabels labels;

    private final Map<GridColumn, TableColumn<GridLine, Optional<LoadedRow>>> columns = new EnumMap<>(GridColumn.class);
    private boolean fitting;

    GridColumns(Texts texts, WindowMemory memory, LongConsumer edit) {
        this.texts = texts;
        this.memory = memory;
        this.edit = edit;
        this.labels = new RowLabels(texts);
    }

    void addTo(TableView<GridLine> table) {
        for (var column : GridColumn.values()) columns.put(column, column(column));
        table.getColumns().setAll(columns.values());
        table.getSortOrder().setAll(List.of(columns.get(GridColumn.ID)));
        table.setColumnResizePolicy(TableView.UNCONSTRAINED_RESIZE_POLICY);
        table.widthProperty().subscribe(width -> fit(width.doubleValue()));
    }

    /// Tells the model what the headings say.
    static void sortInto(TableView<GridLine> table, GridModel model) {
        if (table.getSortOrder().isEmpty()) {
            model.sort(CustomerSort.ID, true);
            return;
        }
        var first = table.getSortOrder().getFirst();
        var ascending = first.getSortType() == TableColumn.SortType.ASCENDING;
        ((GridColumn) first.getUserData()).sort().ifPresent(sort -> model.sort(sort, ascending));
    }

    private TableColumn<GridLine, Optional<LoadedRow>> column(GridColumn which) {
        var column = new TableColumn<GridLine, Optional<LoadedRow>>(texts.get("customers.column." + which.name()));
        column.setUserData(which);
        column.setId("column-" + which.name());
        column.setReorderable(false);
        column.setSortable(which.sort().isPresent());
        column.setPrefWidth(wish(which));
        column.setMinWidth(44);
        column.setCellValueFactory(line -> line.getValue().loaded());
        column.setCellFactory(_ -> cell(which));
        if (which == GridColumn.ID) column.getStyleClass().add(StyleClass.NUMBER);
        column.widthProperty().subscribe((_, width) -> {
            if (!fitting) memory.put(key(which), Long.toString(Math.round(width.doubleValue())));
        });
        return column;
    }

    private TableCell<GridLine, Optional<LoadedRow>> cell(GridColumn which) {
        return switch (which) {
            case NAME -> new NameCell(texts);
            case ACTION -> new EditCell();
            default -> new TextCell(which);
        };
    }

    private double wish(GridColumn column) {
        return memory.number(key(column)).filter(width -> width >= 44).orElse(column.width());
    }

    private static String key(GridColumn column) {
        return "customers.column." + column.name();
    }

    /// The least columns go when there is little room; what is left over widens name and e-mail.
    private void fit(double width) {
        var room = width - SCROLL_BAR;
        if (room <= 0) return;
        fitting = true;
        var shown = GridColumn.fitting(room);
        columns.forEach((which, column) -> column.setVisible(shown.contains(which)));
        var spare = room - shown.stream().mapToDouble(this::wish).sum();
        columns.forEach((which, column) -> column.setPrefWidth(width(which, spare)));
        fitting = false;
    }

    /// Where even the last columns are too wide, the name gives way: an e-mail address cut off is no address.
    private double width(GridColumn column, double spare) {
        if (spare >= 0) return Math.floor(wish(column) + spare * share(column));
        return column == GridColumn.NAME ? Math.max(NARROWEST_NAME, Math.floor(wish(column) + spare)) : wish(column);
    }

    private static double share(GridColumn column) {
        return switch (column) {
            case NAME -> 0.45;
            case EMAIL -> 0.55;
            default -> 0;
        };
    }

    /// Plain text; an ellipsis until it has come.
    private final class TextCell extends TableCell<GridLine, Optional<LoadedRow>> {
        private final GridColumn which;

        TextCell(GridColumn which) {
            this.which = which;
            if (which != GridColumn.GROUP) getStyleClass().add(StyleClass.MUTED);
            if (which == GridColumn.ID) getStyleClass().add(StyleClass.NUMBER);
        }

        @Override
        protected void updateItem(Optional<LoadedRow> line, boolean empty) {
            super.updateItem(line, empty);
            setText(
                    empty || line == null
                            ? null
                            : line.map(one -> which.text(one.row(), labels)).orElse("…"));
        }
    }

    private final class EditCell extends TableCell<GridLine, Optional<LoadedRow>> {
        @Override
        protected void updateItem(Optional<LoadedRow> line, boolean empty) {
            super.updateItem(line, empty);
            setGraphic(null);
            if (empty || line == null) return;
            line.ifPresent(one -> {
                var link = Buttons.link(
                        texts.get("customers.edit"), () -> edit.accept(one.row().id()));
                link.getStyleClass().add(StyleClass.STRONG);
                link.setFocusTraversable(false);
                link.setAccessibleText(
                        texts.get("customers.edit.name", one.row().name()));
                setGraphic(link);
            });
        }
    }
}
