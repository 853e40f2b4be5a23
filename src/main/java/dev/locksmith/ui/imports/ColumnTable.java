package dev.locksmith.ui.imports;

import dev.locksmith.customer.imports.ImportPreview;
import dev.locksmith.customer.imports.file.ColumnUse;
import dev.locksmith.customer.imports.file.FileKind;
import dev.locksmith.customer.imports.file.ImportColumn;
import dev.locksmith.customer.imports.file.ImportField;
import dev.locksmith.text.Texts;
import dev.locksmith.ui.control.Labels;
import dev.locksmith.ui.control.OneWayConverter;
import dev.locksmith.ui.control.StyleClass;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;

/// The columns of a file: their names, what they are taken for, and what stands in them.
final class ColumnTable extends ScrollPane {
    private final FileKind kind;
    private final Texts texts;
    private final BiConsumer<String, Optional<ImportField>> map;
    private final GridPane grid = new GridPane(16, 6);

    /// @param map is told what a column means; empty = it is not imported
    ColumnTable(ImportPreview preview, Texts texts, BiConsumer<String, Optional<ImportField>> map) {
        this.kind = preview.reading().kind();
        this.texts = texts;
        this.map = map;
        grid.getStyleClass().add(StyleClass.PANE_CONTENT);
        var wide = new ColumnConstraints();
        wide.setHgrow(Priority.ALWAYS);
        grid.getColumnConstraints().setAll(new ColumnConstraints(220), new ColumnConstraints(220), wide);
        grid.addRow(
                0,
                Labels.of(texts.get("import.column.name"), StyleClass.SECTION),
                Labels.of(texts.get("import.column.meaning"), StyleClass.SECTION),
                Labels.of(texts.get("import.column.sample"), StyleClass.SECTION));
        for (var number = 0; number < preview.columns().size(); number++)
            addRow(number, preview.columns().get(number), preview.sample());
        setContent(grid);
        setFitToWidth(true);
    }

    private void addRow(int number, ImportColumn column, List<List<String>> sample) {
        var cells = sample.stream()
                .map(row -> row.get(number))
                .filter(cell -> !cell.isBlank())
                .collect(Collectors.joining(" · "));
        var shown = Labels.of(cells.replaceAll("\\s+", " "), StyleClass.MUTED);
        shown.setMinWidth(0);
        shown.setMaxWidth(Double.MAX_VALUE);
        grid.addRow(number + 1, Labels.of(column.header(), StyleClass.STRONG), meaning(column), shown);
    }

    private Node meaning(ImportColumn column) {
        if (column.use() == ColumnUse.DROPPED) return Labels.of(texts.get("import.column.dropped"), StyleClass.MUTED);
        var choice = new ChoiceBox<Optional<ImportField>>();
        choice.setConverter(new OneWayConverter<>(this::words));
        choice.setAccessibleText(column.header());
        choice.setPrefWidth(210);
        var fields = new ArrayList<Optional<ImportField>>();
        fields.add(Optional.empty());
        for (var field : kind.fields()) fields.add(Optional.of(field));
        choice.getItems().setAll(fields);
        choice.setValue(column.field());
        choice.valueProperty().subscribe((before, chosen) -> {
            if (!chosen.equals(before)) map.accept(column.header(), chosen);
        });
        return choice;
    }

    private String words(Optional<ImportField> field) {
        return field.map(known -> texts.get("import.field." + known.name()))
                .orElseGet(() -> texts.get("import.column.ignored"));
    }
}
