package dev.locksmith.ui.customers.filter;

import dev.locksmith.customer.search.CustomerFilter;
import dev.locksmith.customer.view.FilterKey;
import dev.locksmith.text.Texts;
import dev.locksmith.ui.control.Buttons;
import dev.locksmith.ui.control.Icon;
import dev.locksmith.ui.control.StyleClass;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;

/// The filters as chips: each can be edited in place and taken away.
public final class FilterBar extends FlowPane {
    private final Texts texts;
    private final FilterModel model;

    public FilterBar(Texts texts, FilterModel model) {
        super(6, 6);
        this.texts = texts;
        this.model = model;
        setId("customers-filters");
        getStyleClass().add(StyleClass.FILTER_BAR);
        model.filters().subscribe(this::draw);
        model.vocabulary().subscribe(this::draw);
    }

    private void draw() {
        var labels = new FilterLabels(texts, model.vocabulary().get());
        getChildren()
                .setAll(model.filters().get().stream()
                        .map(filter -> chip(labels, filter))
                        .toList());
        if (!getChildren().isEmpty()) {
            var clear = Buttons.link(texts.get("customers.filters.clear"), model::clear);
            clear.setId("filters-clear");
            getChildren().add(clear);
        }
        var any = !getChildren().isEmpty();
        setVisible(any);
        setManaged(any);
    }

    private Node chip(FilterLabels labels, CustomerFilter filter) {
        var words = labels.of(filter);
        var edit = Buttons.of(words, () -> {});
        edit.getStyleClass().add(StyleClass.CHIP_WORDS);
        edit.setMinWidth(0);
        edit.setMaxWidth(420);
        edit.setAccessibleText(texts.get("customers.filter.edit", words));
        edit.setOnAction(_ -> new FilterEditor(texts, model.vocabulary().get(), FilterKey.of(filter))
                .show(edit, Optional.of(filter), changed -> model.replace(filter, changed)));
        var remove = Buttons.icon(Icon.CLEAR, texts.get("customers.filter.remove", words), () -> model.remove(filter));
        remove.getStyleClass().add(StyleClass.CLEAR_FIELD);
        var chip = new HBox(edit, remove);
        chip.getStyleClass().add(StyleClass.CHIP);
        return chip;
    }
}
