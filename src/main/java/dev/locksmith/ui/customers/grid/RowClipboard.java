package dev.locksmith.ui.customers.grid;

import dev.locksmith.ui.dialog.SystemClipboard;
import java.util.List;
import java.util.stream.Collectors;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;

/// Copies what a row shows.
final class RowClipboard {
    private final GridColumns columns;

    RowClipboard(GridColumns columns) {
        this.columns = columns;
    }

    void cell(GridColumn column, LoadedRow line) {
        SystemClipboard.put(columns.text(column, line));
    }

    /// The cells that are shown, with tabs between them, as spreadsheets take them.
    void row(TableView<GridLine> table, LoadedRow line) {
        SystemClipboard.put(shown(table).stream()
                .map(column -> columns.text(column, line).replace('\t', ' '))
                .collect(Collectors.joining("\t")));
    }

    /// A Markdown table of the headings and the row.
    void markdown(TableView<GridLine> table, LoadedRow line) {
        var shown = shown(table);
        var headings = shown.stream().map(column -> columns.heading(column)).toList();
        SystemClipboard.put(String.join(
                "\n",
                line(headings),
                line(shown.stream().map(_ -> "---").toList()),
                line(shown.stream().map(column -> columns.text(column, line)).toList())));
    }

    private static String line(List<String> cells) {
        return cells.stream()
                .map(cell -> cell.replace("\\", "\\\\").replace("|", "\\|"))
                .collect(Collectors.joining(" | ", "| ", " |"));
    }

    private static List<GridColumn> shown(TableView<GridLine> table) {
        return table.getColumns().stream()
                .filter(TableColumn::isVisible)
                .flatMap(column -> GridColumns.which(column).stream())
                .filter(GridColumn::choosable)
                .toList();
    }
}
