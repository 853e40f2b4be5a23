package dev.locksmith.ui.storefront;

import dev.locksmith.text.Texts;
import dev.locksmith.ui.control.Buttons;
import dev.locksmith.ui.control.EmptyState;
import dev.locksmith.ui.control.Icon;
import dev.locksmith.ui.control.StyleClass;
import java.net.CookieHandler;
import java.net.CookieManager;
import java.net.URI;
import java.util.Optional;
import javafx.application.Platform;
import javafx.concurrent.Worker;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.scene.web.WebEngine;
import javafx.scene.web.WebView;

/// The Storefront screen as drawn: an address bar over the page. The web view is made when it is first looked at,
/// because it takes memory that a console without it saves.
final class StorefrontView extends VBox {
    private final StorefrontModel model;
    private final Texts texts;
    private final TextField url = new TextField();
    private final ProgressBar progress = new ProgressBar();
    private final StackPane page = new StackPane();
    private final Button back;
    private Optional<WebView> web = Optional.empty();

    StorefrontView(StorefrontModel model, DrillModel drill, Texts texts) {
        this.model = model;
        this.texts = texts;
        back = Buttons.icon(Icon.BACK, texts.get("storefront.back"), this::goBack);
        back.setId("storefront-back");
        page.setMinSize(0, 0);
        progress.getStyleClass().add(StyleClass.PAGE_PROGRESS);
        progress.setMaxWidth(Double.MAX_VALUE);
        var sheet = new DrillView(drill, texts);
        sheet.visibleProperty().bind(drill.open());
        sheet.managedProperty().bind(drill.open());
        HBox.setHgrow(page, Priority.ALWAYS);
        var below = new HBox(page, sheet);
        VBox.setVgrow(below, Priority.ALWAYS);
        getChildren().addAll(bar(drill), progress, below);
        model.destination().subscribe(place -> place.ifPresent(this::load));
    }

    /// Goes home, unless the view is somewhere already.
    void openFirst() {
        if (web.isEmpty()) model.go(model.home());
    }

    void reload() {
        web.ifPresent(view -> view.getEngine().reload());
    }

    void focusUrl() {
        url.requestFocus();
        url.selectAll();
    }

    private Node bar(DrillModel drill) {
        url.setId("storefront-address");
        url.setAccessibleText(texts.get("storefront.address"));
        url.textProperty().bindBidirectional(model.url());
        url.setOnAction(_ -> model.goToTyped());
        HBox.setHgrow(url, Priority.ALWAYS);
        var reload = Buttons.icon(Icon.RELOAD, texts.get("storefront.reload"), this::reload);
        reload.setId("storefront-reload");
        var home = Buttons.icon(Icon.STOREFRONT, texts.get("storefront.home"), () -> model.go(model.home()));
        home.setId("storefront-home");
        var visitor = Buttons.of(texts.get("storefront.new-visitor"), this::beNewVisitor);
        visitor.setId("storefront-new-visitor");
        var browser = Buttons.of(Icon.EXTERNAL, texts.get("storefront.browser"), this::openInBrowser);
        browser.setId("storefront-browser");
        var open = drill.open();
        var drills = Buttons.of(Icon.DONE, texts.get("drill.title"), () -> open.set(!open.get()));
        drills.setId("storefront-drill");
        var bar = new HBox(back, reload, home, url, visitor, browser, drills);
        bar.getStyleClass().add(StyleClass.TOOLBAR);
        return bar;
    }

    private void load(URI place) {
        view().getEngine().load(place.toString());
    }

    private WebView view() {
        var view = web.orElseGet(this::make);
        web = Optional.of(view);
        return view;
    }

    private WebView make() {
        var view = new WebView();
        view.setId("storefront-page");
        // its own menu speaks English only, and offers less than the bar above
        view.setContextMenuEnabled(false);
        var engine = view.getEngine();
        engine.locationProperty().subscribe((before, location) -> {
            if (location == null) return;
            if (model.mayShow(location)) model.arrived(location);
            else leave(engine, before);
        });
        engine.getLoadWorker().stateProperty().subscribe(state -> loaded(view, state));
        progress.progressProperty().bind(engine.getLoadWorker().progressProperty());
        progress.visibleProperty().bind(engine.getLoadWorker().runningProperty());
        back.disableProperty().bind(engine.getHistory().currentIndexProperty().lessThan(1));
        return view;
    }

    private static void leave(WebEngine engine, String before) {
        engine.getLoadWorker().cancel();
        Platform.runLater(() -> engine.load(before));
    }

    private void loaded(WebView view, Worker.State state) {
        if (state == Worker.State.FAILED) page.getChildren().setAll(unreachable());
        else if (!page.getChildren().contains(view)) page.getChildren().setAll(view);
    }

    private Node unreachable() {
        return new EmptyState(
                Icon.PROBLEM,
                texts.get("storefront.unreachable.title"),
                texts.get("storefront.unreachable.why", model.home().toString()),
                Buttons.of(Icon.RELOAD, texts.get("storefront.reload"), this::reload));
    }

    private void goBack() {
        web.ifPresent(view -> view.getEngine().getHistory().go(-1));
    }

    /// Forgets every cookie: the next page is what a stranger sees.
    private void beNewVisitor() {
        CookieHandler.setDefault(new CookieManager());
        model.go(model.home());
    }

    private void openInBrowser() {
        model.openInBrowser(web.map(view -> view.getEngine().getLocation()).orElse(""));
    }
}
