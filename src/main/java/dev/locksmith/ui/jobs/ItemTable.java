package dev.locksmith.ui.jobs;

import dev.locksmith.job.ItemState;
import dev.locksmith.text.Texts;
import dev.locksmith.ui.control.EmptyState;
import dev.locksmith.ui.control.Icon;
import dev.locksmith.ui.control.StyleClass;
import dev.locksmith.ui.screen.OutcomeColor;
import java.util.function.BiConsumer;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import org.jspecify.annotations.Nullable;

/// The customers of a job with what became of each. More are read as it is scrolled down.
final class ItemTable extends TableView<ItemRow> {
    /// In pixels; a narrower table does without the time.
    private static final double NARROW = 620;

    private static final int BEFORE_THE_END = 30;

    private final JobModel model;
    private final Texts texts;
    private final JobLabels words;

    ItemTable(JobModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
        this.words = new JobLabels(texts);
        setId("job-items");
        getStyleClass().add(StyleClass.CUSTOMER_GRID);
        setAccessibleText(texts.get("jobs.items"));
        setFixedCellSize(32);
        setColumnResizePolicy(CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        getColumns().add(column("customers.column.NAME", 160, this::name));
        getColumns().add(column("customers.column.EMAIL", 210, (cell, row) -> {
            cell.setText(row.email());
            cell.getStyleClass().add(StyleClass.MUTED);
        }));
        getColumns().add(column("jobs.column.outcome", 190, this::outcome));
        var at = column("jobs.column.at", 180, (cell, row) -> {
            cell.setText(words.at(row.item().finishedAt()));
            cell.getStyleClass().add(StyleClass.MUTED);
        });
        getColumns().add(at);
        widthProperty().subscribe(width -> at.setVisible(width.doubleValue() >= NARROW));
        setRowFactory(_ -> row());
        setOnKeyPressed(key -> {
            var row = getSelectionModel().getSelectedItem();
            if (key.getCode() == KeyCode.ENTER && row != null) model.openCustomer(row);
        });
        setPlaceholder(new EmptyState(Icon.CUSTOMERS, texts.get("jobs.items.none"), ""));
        model.items().subscribe(rows -> Rows.replace(getItems(), rows));
    }

    private void name(TableCell<?, ?> cell, ItemRow row) {
        var there = row.customer().isPresent();
        cell.setText(
                there
                        ? row.name()
                        : texts.get("jobs.gone", Long.toString(row.item().subject())));
        cell.getStyleClass().add(there ? StyleClass.STRONG : StyleClass.MUTED);
    }

    private void outcome(TableCell<?, ?> cell, ItemRow row) {
        var outcome = row.item().outcome();
        cell.setText(outcome.map(reached -> reached.words(texts))
                .orElseGet(() -> texts.get(row.item().state() == ItemState.RUNNING ? "jobs.doing" : "jobs.waits")));
        cell.setTooltip(new Tooltip(cell.getText()));
        cell.getStyleClass()
                .add(outcome.map(reached -> OutcomeColor.of(reached.code().result()))
                        .orElse(StyleClass.MUTED));
    }

    private TableColumn<ItemRow, ItemRow> column(String key, double width, BiConsumer<TableCell<?, ?>, ItemRow> draw) {
        var column = new TableColumn<ItemRow, ItemRow>(texts.get(key));
        column.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(row.getValue()));
        column.setPrefWidth(width);
        column.setSortable(false);
        column.setReorderable(false);
        column.setCellFactory(_ -> new TableCell<>() {
            @Override
            protected void updateItem(@Nullable ItemRow row, boolean empty) {
                super.updateItem(row, empty);
                setText(null);
                setTooltip(null);
                getStyleClass()
                        .removeAll(StyleClass.STRONG, StyleClass.MUTED, StyleClass.WELL_TEXT, StyleClass.DANGER_TEXT);
                if (!empty && row != null) draw.accept(this, row);
            }
        });
        return column;
    }

    private TableRow<ItemRow> row() {
        var row = new TableRow<ItemRow>() {
            @Override
            protected void updateItem(@Nullable ItemRow item, boolean empty) {
                super.updateItem(item, empty);
                if (!empty && getIndex() >= getTableView().getItems().size() - BEFORE_THE_END) model.more();
            }
        };
        row.setOnMouseClicked(click -> {
            if (click.getButton() == MouseButton.PRIMARY && click.getClickCount() == 2 && !row.isEmpty())
                model.openCustomer(row.getItem());
        });
        return row;
    }
}
