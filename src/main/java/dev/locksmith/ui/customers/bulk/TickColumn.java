package dev.locksmith.ui.customers.bulk;

import dev.locksmith.text.Texts;
import dev.locksmith.ui.control.StyleClass;
import dev.locksmith.ui.customers.grid.GridLine;
import dev.locksmith.ui.customers.grid.GridModel;
import dev.locksmith.ui.customers.grid.LoadedRow;
import java.util.Optional;
import javafx.event.EventHandler;
import javafx.scene.control.CheckBox;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import org.jspecify.annotations.Nullable;

/// The narrow column at the left in which customers are ticked, by mouse or Space; with Shift up to here, with
/// Ctrl+A or in its heading all that match. Ticking never moves the highlighted row.
public final class TickColumn extends TableColumn<GridLine, Optional<LoadedRow>> {
    private static final double WIDTH = 36;

    private final GridModel model;
    private final Texts texts;
    private final EventHandler<KeyEvent> keys = this::key;

    public TickColumn(GridModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
        setId("column-TICK");
        setGraphic(heading());
        setSortable(false);
        setReorderable(false);
        setResizable(false);
        setMinWidth(WIDTH);
        setMaxWidth(WIDTH);
        getStyleClass().add(StyleClass.TICK);
        setCellValueFactory(line -> line.getValue().loaded());
        setCellFactory(_ -> new TickCell());
        // the table takes its columns out and puts them back when they come in another order
        tableViewProperty().subscribe((before, now) -> {
            if (before != null) before.removeEventFilter(KeyEvent.KEY_PRESSED, keys);
            if (now != null) now.addEventFilter(KeyEvent.KEY_PRESSED, keys);
        });
    }

    private void key(KeyEvent key) {
        var table = getTableView();
        switch (key.getCode()) {
            case SPACE -> {
                key.consume();
                var line = table.getSelectionModel().isEmpty()
                        ? table.getFocusModel().getFocusedItem()
                        : table.getSelectionModel().getSelectedItem();
                if (line != null) tick(line, key.isShiftDown());
            }
            case A -> {
                if (!key.isShortcutDown()) return;
                key.consume();
                model.ticks().all();
            }
            default -> {}
        }
    }

    private void tick(GridLine line, boolean range) {
        if (range) model.ticks().range(line, model.rows().get());
        else model.ticks().toggle(line);
    }

    private CheckBox heading() {
        var box = new CheckBox();
        box.setId("tick-all");
        box.setFocusTraversable(false);
        box.setAccessibleText(texts.get("customers.ticks.all"));
        Runnable follow = () -> {
            var total = model.total().value().get();
            var count = model.ticks().selection().get().count(total);
            box.setSelected(count > 0 && count == total);
            box.setIndeterminate(count > 0 && count < total);
        };
        model.ticks().selection().subscribe(_ -> follow.run());
        model.total().value().subscribe(_ -> follow.run());
        box.setOnAction(_ -> {
            // the box has changed itself already
            if (box.isSelected()) model.ticks().all();
            else model.ticks().clear();
            follow.run();
        });
        return box;
    }

    private final class TickCell extends TableCell<GridLine, Optional<LoadedRow>> {
        private final CheckBox box = new CheckBox();

        TickCell() {
            getStyleClass().add(StyleClass.TICK);
            box.setMouseTransparent(true);
            box.setFocusTraversable(false);
            model.ticks().selection().subscribe(_ -> follow());
            addEventFilter(MouseEvent.ANY, this::mouse);
        }

        /// The table must not see it: it would highlight the row.
        private void mouse(MouseEvent event) {
            var kind = event.getEventType();
            if (kind == MouseEvent.MOUSE_PRESSED && event.getButton() == MouseButton.PRIMARY && !isEmpty()) {
                getTableView().requestFocus();
                tick(getTableRow().getItem(), event.isShiftDown());
            }
            if (kind != MouseEvent.MOUSE_ENTERED && kind != MouseEvent.MOUSE_EXITED && kind != MouseEvent.MOUSE_MOVED)
                event.consume();
        }

        private void follow() {
            var line = getItem();
            if (line != null)
                line.ifPresent(one -> box.setSelected(
                        model.ticks().selection().get().isSelected(one.row().id())));
        }

        @Override
        protected void updateItem(@Nullable Optional<LoadedRow> line, boolean empty) {
            super.updateItem(line, empty);
            setGraphic(null);
            if (empty || line == null) return;
            line.ifPresent(one -> {
                box.setId("tick-" + one.row().id());
                box.setAccessibleText(texts.get("customers.ticks.one", one.row().name()));
                setGraphic(box);
                follow();
            });
        }
    }
}
