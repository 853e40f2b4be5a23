package dev.locksmith.ui.customers.bulk;

import dev.locksmith.text.Texts;
import dev.locksmith.ui.control.Buttons;
import dev.locksmith.ui.control.Labels;
import dev.locksmith.ui.control.StyleClass;
import dev.locksmith.ui.customers.grid.GridModel;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;

/// Says how many are ticked while anybody is, and what can be done to them. It stands below the table, so that no row
/// moves away under the pointer when the first is ticked.
public final class SelectionBar extends HBox {
    /// In pixels; in a narrower bar there is room for the acts alone.
    private static final double NARROW = 470;

    private final GridModel model;
    private final Texts texts;

    public SelectionBar(GridModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
        setId("selection-bar");
        getStyleClass().add(StyleClass.SELECTION_BAR);
        var count = Labels.of("", StyleClass.STRONG);
        count.setId("ticks-count");
        count.setMinWidth(Region.USE_PREF_SIZE);
        count.textProperty()
                .bind(Bindings.createStringBinding(
                        this::words,
                        model.ticks().selection(),
                        model.total().value(),
                        model.total().estimated()));
        var all = Buttons.link("", model.ticks()::all);
        all.setId("ticks-all");
        all.textProperty()
                .bind(Bindings.createStringBinding(
                        () -> texts.get(
                                model.total().estimated().get() ? "customers.ticks.take-about" : "customers.ticks.take",
                                model.total().value().get()),
                        model.total().value(),
                        model.total().estimated()));
        show(
                all,
                Bindings.createBooleanBinding(
                        () -> getWidth() >= NARROW
                                && count() < model.total().value().get(),
                        widthProperty(),
                        model.ticks().selection(),
                        model.total().value()));
        var clear = Buttons.link(texts.get("customers.ticks.clear"), model.ticks()::clear);
        clear.setId("ticks-clear");
        clear.setMinWidth(Region.USE_PREF_SIZE);
        getChildren().addAll(count, all, clear, Labels.spring());
        show(
                this,
                Bindings.createBooleanBinding(
                        () -> count() > 0,
                        model.ticks().selection(),
                        model.total().value()));
    }

    /// Adds something that can be done to them.
    public void offer(Node act) {
        getChildren().add(act);
    }

    private long count() {
        return model.ticks().selection().get().count(model.total().value().get());
    }

    private String words() {
        var selection = model.ticks().selection().get();
        if (selection.all() && model.total().estimated().get()) return texts.get("customers.ticks.about", count());
        return texts.get("customers.ticks.count", count());
    }

    private static void show(Node node, BooleanBinding when) {
        node.visibleProperty().bind(when);
        node.managedProperty().bind(when);
    }
}
