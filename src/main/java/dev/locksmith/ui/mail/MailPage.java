package dev.locksmith.ui.mail;

import dev.locksmith.mailbox.SafeHtml;
import dev.locksmith.text.Texts;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.beans.property.BooleanProperty;
import javafx.concurrent.Worker;
import javafx.scene.layout.StackPane;
import javafx.scene.web.WebView;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;
import org.w3c.dom.events.Event;
import org.w3c.dom.events.EventTarget;
import org.w3c.dom.events.UIEvent;

/// Shows a mail's HTML safely: it is cut down to what is harmless before it is shown, no script runs, nothing is loaded
/// from anywhere, and a link is followed only by being clicked, in the place it belongs (R71).
final class MailPage extends StackPane {
    private static final double PHONE_WIDTH = 390;
    private static final String GUARD =
            "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline';"
                    + " img-src data:\">";
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
        web.getEngine().setCreatePopupHandler(_ -> null);
        web.getEngine().getLoadWorker().stateProperty().subscribe(state -> {
            if (state == Worker.State.RUNNING) stay();
            if (state == Worker.State.SUCCEEDED) listenToLinks();
        });
        web.maxWidthProperty().bind(phoneWidth.map(narrow -> narrow ? PHONE_WIDTH : Double.MAX_VALUE));
        dark.subscribe((_, _) -> draw());
        getChildren().add(web);
    }

    void show(String mail) {
        html = SafeHtml.of(mail);
        draw();
    }

    private void draw() {
        web.getEngine().loadContent(GUARD + (dark.get() ? DARK + forceDark(html) : html));
    }

    /// Shows the mail as a mail program in the dark does: its rules for the dark hold whatever the computer prefers.
    private static String forceDark(String mail) {
        return mail.replace("(prefers-color-scheme: dark)", "all").replace("(prefers-color-scheme:dark)", "all");
    }

    private void listenToLinks() {
        var links = web.getEngine().getDocument().getElementsByTagName("a");
        for (int i = 0; i < links.getLength(); i++)
            if (links.item(i) instanceof Element link && link instanceof EventTarget target)
                target.addEventListener("click", click -> clicked(click, link), true);
    }

    /// The second half of a double click is no click of its own.
    private void clicked(Event click, Element link) {
        click.preventDefault();
        click.stopPropagation();
        if (click instanceof UIEvent event && event.getDetail() > 1) return;
        uri(link.getAttribute("href")).ifPresent(uri -> Platform.runLater(() -> follow.accept(uri)));
    }

    private static Optional<URI> uri(@Nullable String href) {
        try {
            return href == null ? Optional.empty() : Optional.of(new URI(href.strip()));
        } catch (URISyntaxException nonsense) {
            return Optional.empty();
        }
    }

    /// The page comes back, whatever was dropped on it. Where a load leads is told before it runs, and must not be
    /// cancelled while that is told: the page that is drawn next takes its place.
    private void stay() {
        var location = web.getEngine().getLocation();
        if (location == null || location.isEmpty() || location.equals("about:blank")) return;
        Platform.runLater(this::draw);
    }
}
