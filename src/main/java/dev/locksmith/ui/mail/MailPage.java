package dev.locksmith.ui.mail;

import dev.locksmith.text.Texts;
import java.net.URI;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.beans.property.BooleanProperty;
import javafx.concurrent.Worker;
import javafx.scene.layout.StackPane;
import javafx.scene.web.WebView;

/// A mail's HTML behind glass: no script runs, nothing is loaded from anywhere, and a link is followed only by being
/// clicked, in the place it belongs (R71).
final class MailPage extends StackPane {
    private static final double PHONE_WIDTH = 390;
    private static final String GUARD =
            "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'; img-src data:\">";
    private static final String DARK = "<style>:root { color-scheme: dark }</style>";

    private final WebView web = new WebView();
    private final BooleanProperty dark;
    private final Consumer<URI> follow;
    private String html = "";

    /// @param follow what to do with a link that was clicked
    MailPage(Texts texts, BooleanProperty phoneWidth, BooleanProperty dark, Consumer<URI> follow) {
        this.dark = dark;
        this.follow = follow;
        web.setContextMenuEnabled(false);
        web.setAccessibleText(texts.get("mail.part.MESSAGE"));
        web.getEngine().setJavaScriptEnabled(false);
        web.getEngine().locationProperty().subscribe(this::leaving);
        web.maxWidthProperty().bind(phoneWidth.map(narrow -> narrow ? PHONE_WIDTH : Double.MAX_VALUE));
        dark.subscribe((_, _) -> draw());
        getChildren().add(web);
    }

    void show(String mail) {
        html = mail;
        draw();
    }

    private void draw() {
        web.getEngine().loadContent(GUARD + (dark.get() ? DARK + forceDark(html) : html));
    }

    /// Shows the mail as a mail program in the dark does: its rules for the dark hold whatever the computer prefers.
    private static String forceDark(String mail) {
        return mail.replace("(prefers-color-scheme: dark)", "all").replace("(prefers-color-scheme:dark)", "all");
    }

    private void leaving(String location) {
        if (location == null || location.isEmpty() || location.equals("about:blank")) return;
        var worker = web.getEngine().getLoadWorker();
        if (worker.getState() == Worker.State.SCHEDULED || worker.getState() == Worker.State.RUNNING) worker.cancel();
        Platform.runLater(() -> {
            draw();
            follow.accept(URI.create(location));
        });
    }
}
