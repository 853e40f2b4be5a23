package dev.locksmith.ui.customers;

import dev.locksmith.customer.Customer;
import dev.locksmith.text.Texts;
import dev.locksmith.ui.control.Buttons;
import dev.locksmith.ui.control.Icon;
import dev.locksmith.ui.control.Labels;
import dev.locksmith.ui.control.StyleClass;
import dev.locksmith.ui.customers.access.AccessView;
import dev.locksmith.ui.customers.form.AccountView;
import dev.locksmith.ui.customers.form.AddressesView;
import dev.locksmith.ui.customers.form.ConflictView;
import dev.locksmith.ui.screen.ScreenContext;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/// The edit pane as drawn: who it is, what can be done, and the parts.
final class PaneView extends VBox {
    static final double WIDTH = 424;

    private static final double MOST_CONFLICT = 300;

    private final PaneModel pane;
    private final Texts texts;
    private final TabPane tabs = new TabPane();
    private final StackPane conflict = new StackPane();

    PaneView(CustomersModel customers, PaneModel pane, ScreenContext context) {
        this.pane = pane;
        this.texts = context.texts();
        getStyleClass().add(StyleClass.PANE);
        // while the selected customer is being read, nothing can be done to the one who still stands here
        disableProperty().bind(customers.settled().not());
        setId("edit-pane");
        addTab(PaneTab.ACCESS, access());
        addTab(PaneTab.ACCOUNT, new AccountView(pane.edit(), texts));
        addTab(PaneTab.ADDRESSES, new AddressesView(pane.edit(), texts));
        addTab(PaneTab.MAIL, new MailTab(pane, texts, context.navigator()));
        addTab(PaneTab.HISTORY, new HistoryTab(pane, texts));
        tabs.getSelectionModel()
                .selectedItemProperty()
                .subscribe(tab -> pane.tab().set((PaneTab) tab.getUserData()));
        tabs.setTabClosingPolicy(TabPane.TabClosingPolicy.UNAVAILABLE);
        setVgrow(tabs, Priority.ALWAYS);
        pane.edit().conflict().subscribe(now -> {
            conflict.getChildren()
                    .setAll(now.map(found -> scroll(new ConflictView(found, texts))).stream()
                            .toList());
            conflict.setManaged(now.isPresent());
            conflict.setMinHeight(USE_PREF_SIZE);
        });
        getChildren().addAll(header(customers), new PaneBar(customers, pane, texts).bar(), conflict, tabs);
    }

    private AccessView access() {
        return new AccessView(
                pane.acting(), pane.acts(), pane.tokens(), () -> pane.tab().set(PaneTab.ACCESS), texts);
    }

    private static Node scroll(ConflictView view) {
        var scroll = new ScrollPane(view);
        scroll.setFitToWidth(true);
        scroll.setMaxHeight(MOST_CONFLICT);
        scroll.setMinHeight(USE_PREF_SIZE);
        view.heightProperty()
                .subscribe(height -> scroll.setPrefHeight(Math.min(height.doubleValue() + 10, MOST_CONFLICT)));
        scroll.getStyleClass().add(StyleClass.CONFLICT_SCROLL);
        return scroll;
    }

    private void addTab(PaneTab which, Node content) {
        var tab = new Tab(texts.get("customers.tab." + which.name()), content);
        tab.setUserData(which);
        tab.setId("tab-" + which.name());
        tabs.getTabs().add(tab);
        pane.tab().subscribe(now -> {
            if (now == which) tabs.getSelectionModel().select(tab);
        });
    }

    private Node header(CustomersModel customers) {
        var initials = new Label();
        initials.getStyleClass().add(StyleClass.AVATAR);
        initials.setMinSize(40, 40);
        var name = Labels.of("", StyleClass.HEADING);
        name.setId("pane-name");
        var about = Labels.of("", StyleClass.MUTED, StyleClass.SMALL);
        pane.edit().customer().subscribe(customer -> {
            initials.setText(initials(customer));
            name.setText(customer.name());
            about.setText(about(customer));
        });
        var words = new VBox(2, name, about);
        words.setMinWidth(0);
        HBox.setHgrow(words, Priority.ALWAYS);
        var close = Buttons.icon(Icon.CLOSE, texts.get("customers.close"), customers::close);
        close.setId("pane-close");
        var header = new HBox(12, initials, words, close);
        header.setAlignment(Pos.CENTER_LEFT);
        header.getStyleClass().add(StyleClass.PANE_HEADER);
        return header;
    }

    private String about(Customer customer) {
        return String.join(
                " · ",
                customer.email(),
                customer.website().name(),
                pane.edit().words().group(customer.details().account().groupId()));
    }

    private static String initials(Customer customer) {
        var name = customer.details().name();
        return first(name.firstName()) + first(name.lastName());
    }

    private static String first(String name) {
        return name.isBlank() ? "" : Character.toString(name.strip().codePointAt(0));
    }
}
