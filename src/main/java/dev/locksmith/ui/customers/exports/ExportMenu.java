package dev.locksmith.ui.customers.exports;

import dev.locksmith.text.Texts;
import dev.locksmith.ui.control.Buttons;
import dev.locksmith.ui.control.Icon;
import dev.locksmith.ui.control.Labels;
import dev.locksmith.ui.control.StyleClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;

/// The Export… button of the grid's bar; while a file is written, how far it is and a way to stop.
public final class ExportMenu extends HBox {
    private static final double GAP = 8;

    private final ExportModel model;
    private final Texts texts;

    public ExportMenu(ExportModel model, Texts texts) {
        super(GAP);
        this.model = model;
        this.texts = texts;
        setAlignment(Pos.CENTER_LEFT);
        setMinWidth(Region.USE_PREF_SIZE);
        model.running().subscribe(running -> getChildren().setAll(running ? running() : choice()));
    }

    private Node choice() {
        var button = new MenuButton(null, Icon.EXPORT.draw());
        button.setAccessibleText(texts.get("export"));
        button.setTooltip(new Tooltip(texts.get("export")));
        button.setId("customers-export");
        for (var kind : ExportChoice.values()) {
            var item = new MenuItem(texts.get("export.kind." + kind.name()));
            item.setId("export-" + kind.name());
            item.setOnAction(_ -> model.export(kind));
            button.getItems().add(item);
        }
        return button;
    }

    private Node running() {
        var bar = new ProgressBar();
        bar.setPrefWidth(90);
        bar.progressProperty().bind(model.progress());
        var pace = Labels.of("", StyleClass.MUTED);
        pace.textProperty().bind(model.pace());
        var cancel = Buttons.icon(Icon.CLEAR, texts.get("export.cancel"), model::cancel);
        cancel.setId("export-cancel");
        var row = new HBox(GAP, bar, pace, cancel);
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }
}
