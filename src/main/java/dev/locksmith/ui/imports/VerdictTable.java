package dev.locksmith.ui.imports;

import dev.locksmith.customer.imports.row.RowVerdict;
import dev.locksmith.text.Texts;
import dev.locksmith.ui.control.EmptyState;
import dev.locksmith.ui.control.Icon;
import dev.locksmith.ui.control.StyleClass;
import java.util.List;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.FXCollections;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.text.Text;
import org.jspecify.annotations.Nullable;

/// The rows of which there is something to say: line, address, verdict, and why.
final class VerdictTable extends TableView<RowVerdict> {
    private static final int GAPS = 24;

    private final Texts texts;

    VerdictTable(List<RowVerdict> verdicts, Texts texts) {
        super(FXCollections.observableList(verdicts));
        this.texts = texts;
        setId("import-verdicts");
        getStyleClass().add(StyleClass.CUSTOMER_GRID);
        setColumnResizePolicy(CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        var line = new TableColumn<RowVerdict, Long>(texts.get("import.verdict.line"));
        line.setCellValueFactory(
                row -> new ReadOnlyObjectWrapper<>(row.getValue().line()));
        line.getStyleClass().add(StyleClass.NUMBER);
        line.setPrefWidth(70);
        line.setMaxWidth(90);
        getColumns().add(line);
        getColumns().add(column("import.verdict.email", 240, RowVerdict::email));
        getColumns().add(column("import.verdict.verdict", 110, this::verdict));
        var why = column("import.verdict.why", 480, row -> row.why(texts));
        why.setCellFactory(_ -> new Sentences());
        why.setMaxWidth(Double.MAX_VALUE);
        getColumns().add(why);
        setPlaceholder(new EmptyState(
                Icon.DONE, texts.get("import.verdict.none.title"), texts.get("import.verdict.none.why")));
    }

    private TableColumn<RowVerdict, String> column(String key, double width, Function<RowVerdict, String> words) {
        var column = new TableColumn<RowVerdict, String>(texts.get(key));
        column.setCellValueFactory(row -> new ReadOnlyStringWrapper(words.apply(row.getValue())));
        column.setPrefWidth(width);
        column.setMaxWidth(1.5 * width);
        return column;
    }

    private String verdict(RowVerdict verdict) {
        return switch (verdict) {
            case RowVerdict.Imported _ -> texts.get("import.verdict.imported");
            case RowVerdict.Updated _ -> texts.get("import.verdict.updated");
            case RowVerdict.Refused _ -> texts.get("import.verdict.refused");
        };
    }

    /// Reasons are read to their end, in as many lines as they need.
    private static final class Sentences extends TableCell<RowVerdict, String> {
        private final Text words = new Text();

        Sentences() {
            words.getStyleClass().add(StyleClass.SENTENCES);
            words.wrappingWidthProperty().bind(widthProperty().subtract(GAPS));
        }

        @Override
        protected void updateItem(@Nullable String item, boolean empty) {
            super.updateItem(item, empty);
            words.setText(item);
            setGraphic(empty ? null : words);
        }
    }
}
