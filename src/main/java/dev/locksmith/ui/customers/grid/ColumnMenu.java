package dev.locksmith.ui.customers.grid;

import dev.locksmith.text.Texts;
import dev.locksmith.ui.control.Buttons;
import dev.locksmith.ui.control.FittingScrollPane;
import dev.locksmith.ui.control.Icon;
import dev.locksmith.ui.control.Labels;
import dev.locksmith.ui.control.StyleClass;
import java.util.Arrays;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.VBox;
import org.controlsfx.control.PopOver;

/// The column chooser: it stays open while columns are ticked.
final class ColumnMenu extends Button {
    private static final double MOST_HEIGHT = 380;

    private final Texts texts;
    private final ColumnLayout layout;

    ColumnMenu(Texts texts, ColumnLayout layout) {
        super(null, Icon.COLUMNS.draw());
        this.texts = texts;
        this.layout = layout;
        setId("customers-columns");
        setAccessibleText(texts.get("customers.columns"));
        setTooltip(new Tooltip(texts.get("customers.columns")));
        var over = new PopOver(content());
        over.setDetachable(false);
        over.setAnimated(false);
        over.setArrowLocation(PopOver.ArrowLocation.TOP_RIGHT);
        setOnAction(_ -> over.show(this));
    }

    private Node content() {
        var boxes = new VBox(8);
        Arrays.stream(GridColumn.values())
                .filter(GridColumn::choosable)
                .forEach(column -> boxes.getChildren().add(box(column)));
        var reset = Buttons.link(texts.get("customers.columns.reset"), layout::reset);
        reset.setId("columns-reset");
        var all = new VBox(
                10,
                Labels.of(texts.get("customers.columns"), StyleClass.SECTION),
                new FittingScrollPane(boxes, MOST_HEIGHT),
                reset);
        all.getStyleClass().add(StyleClass.FILTER_EDITOR);
        all.setPrefWidth(240);
        return all;
    }

    private CheckBox box(GridColumn column) {
        var box = new CheckBox(texts.get("customers.column." + column.name()));
        box.setId("choose-" + column.name());
        layout.chosen().subscribe(_ -> box.setSelected(layout.shown().contains(column)));
        box.setOnAction(_ -> {
            layout.toggle(column, box.isSelected());
            // the last one stays
            box.setSelected(layout.shown().contains(column));
        });
        return box;
    }
}
