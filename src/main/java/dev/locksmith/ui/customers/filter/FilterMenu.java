package dev.locksmith.ui.customers.filter;

import dev.locksmith.customer.search.CustomerFilter;
import dev.locksmith.customer.view.FilterKey;
import dev.locksmith.text.Texts;
import dev.locksmith.ui.control.Icon;
import java.util.Arrays;
import java.util.Optional;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.Tooltip;

/// The menu of all that customers can be filtered by.
public final class FilterMenu extends MenuButton {
    private final Texts texts;
    private final FilterModel model;

    public FilterMenu(Texts texts, FilterModel model) {
        super(texts.get("customers.filter"), Icon.FILTER.draw());
        this.texts = texts;
        this.model = model;
        setId("customers-filter");
        setTooltip(new Tooltip(texts.get("customers.filter")));
        setMinWidth(USE_PREF_SIZE);
        getItems().add(states());
        Arrays.stream(FilterKey.values())
                .filter(key -> key != FilterKey.STATE)
                .forEach(key -> getItems().add(item(key)));
    }

    private Menu states() {
        var menu = new Menu(texts.get("customers.filter.STATE"));
        for (var state : model.vocabulary().get().states())
            menu.getItems().add(item(texts.get("customers.state." + state.name()), new CustomerFilter.InState(state)));
        return menu;
    }

    private MenuItem item(FilterKey key) {
        var name = texts.get("customers.filter." + key.name());
        return switch (key) {
            case ACTIVE -> choice(name, new CustomerFilter.IsActive(true), new CustomerFilter.IsActive(false));
            case CONFIRMED -> choice(name, new CustomerFilter.IsConfirmed(true), new CustomerFilter.IsConfirmed(false));
            case PASSWORD -> choice(name, new CustomerFilter.HasPassword(true), new CustomerFilter.HasPassword(false));
            default -> {
                var item = new MenuItem(name);
                item.setId("filter-" + key.name());
                item.setOnAction(_ -> new FilterEditor(texts, model.vocabulary().get(), key)
                        .show(this, Optional.empty(), model::add));
                yield item;
            }
        };
    }

    private Menu choice(String name, CustomerFilter yes, CustomerFilter no) {
        return new Menu(
                name, null, item(texts.get("customers.value.yes"), yes), item(texts.get("customers.value.no"), no));
    }

    private MenuItem item(String name, CustomerFilter filter) {
        var item = new MenuItem(name);
        item.setOnAction(_ -> model.add(filter));
        return item;
    }
}
