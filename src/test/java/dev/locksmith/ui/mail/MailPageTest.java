package dev.locksmith.ui.mail;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import dev.locksmith.testing.TestWindow;
import dev.locksmith.text.Bundle;
import dev.locksmith.text.Texts;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.concurrent.Worker;
import javafx.scene.Scene;
import javafx.scene.web.WebEngine;
import javafx.scene.web.WebView;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;

/// Hostile mail on the Mail screen's page, before a server that would hear if anything reached out.
class MailPageTest {
    private static final String COVER =
            "position: fixed; left: 0; top: 0; width: 600px; height: 400px; background: red";

    private final List<String> requests = new CopyOnWriteArrayList<>();
    private final List<URI> followed = new CopyOnWriteArrayList<>();
    private final SimpleBooleanProperty dark = new SimpleBooleanProperty();
    private final HttpServer server = server();
    private final String elsewhere = "http://127.0.0.1:" + server.getAddress().getPort() + "/";
    private MailPage page;
    private TestWindow window;

    @BeforeEach
    void open() {
        window = TestWindow.open(stage -> {
            var texts = Texts.of(Bundle.CONSOLE, Locale.ENGLISH);
            page = new MailPage(texts, new SimpleBooleanProperty(), dark, followed::add);
            page.setId("page");
            stage.setScene(new Scene(page, 600, 400));
            stage.show();
        });
    }

    @AfterEach
    void close() {
        window.close();
        server.stop(0);
    }

    @Test
    void nothingOfAHostileMailReachesOutOrMovesByItself() {
        for (var mail : hostile()) {
            show(mail.replace("ELSEWHERE", elsewhere));
            TestWindow.run(() -> dark.set(!dark.get()));
            awaitWords("end");
        }

        assertThat(requests).isEmpty();
        assertThat(followed).isEmpty();
    }

    /// The allow-list is the first line; these hold whatever it might let through.
    @Test
    void thePageLoadsNothingRunsNothingAndComesBack() {
        show("<p>end</p>");

        var engine = web().getEngine();
        assertThat(TestWindow.call(() -> policy(engine))).startsWith("default-src 'none';");
        assertThat(TestWindow.call(engine::isJavaScriptEnabled)).isFalse();

        var left = new CompletableFuture<String>();
        TestWindow.run(() -> {
            engine.locationProperty().subscribe((_, location) -> {
                if (location != null && location.startsWith("data:")) left.complete(location);
            });
            engine.load("data:text/html,<p>moved</p>");
        });
        left.join();
        awaitWords("end");
    }

    private static String policy(WebEngine engine) {
        return engine.getDocument().getElementsByTagName("meta").item(0) instanceof Element meta
                ? meta.getAttribute("content")
                : "";
    }

    @Test
    void aLinkIsFollowedOnceByEachClickAndNothingIsLoaded() {
        show("<a href='" + elsewhere + "?a=1&amp;b=2' style='" + COVER + "'>here</a><p>end</p>");

        window.doubleClick("#page");
        window.await("the link is followed", () -> !followed.isEmpty());
        assertThat(followed).containsExactly(URI.create(elsewhere + "?a=1&b=2"));

        TestWindow.run(() -> dark.set(true));
        awaitWords("end");
        clickElsewhereOnIt().await("it is followed again", () -> followed.size() == 2);
        assertThat(requests).isEmpty();
        assertThat(TestWindow.call(() -> web().getEngine().getLocation())).isIn("", "about:blank", null);
    }

    @Test
    void aLinkThatIsNoAddressIsNotFollowed() {
        show("<a href='http://[nonsense ^' style='" + COVER + "'>here</a><p>end</p>");
        window.click("#page");
        show("<a href='mailto:asa@example.com' style='" + COVER + "'>here</a><p>end</p>");
        clickElsewhereOnIt();

        window.await("only the second is followed", () -> !followed.isEmpty());
        assertThat(followed).containsExactly(URI.create("mailto:asa@example.com"));
    }

    /// Two clicks on one spot are a double click.
    private TestWindow clickElsewhereOnIt() {
        TestWindow.run(() -> window.stage().setWidth(500));
        return window.click("#page");
    }

    private static List<String> hostile() {
        return List.of(
                "<meta http-equiv=refresh content='0;url=ELSEWHERE'><p>end</p>",
                "<base href='ELSEWHERE'><img src=a><p>end</p>",
                "<form action='ELSEWHERE'><input autofocus name=a></form><p>end</p>",
                "<iframe src='ELSEWHERE'></iframe><p>end</p>",
                "<object data='ELSEWHERE'></object><embed src='ELSEWHERE'><p>end</p>",
                "<script>location = 'ELSEWHERE'</script><script src='ELSEWHERE'></script><p>end</p>",
                "<img src='ELSEWHERE' srcset='ELSEWHERE 2x'><p>end</p>",
                "<style>@import 'ELSEWHERE';</style><p>end</p>",
                "<link rel=stylesheet href='ELSEWHERE'><link rel=prefetch href='ELSEWHERE'><p>end</p>",
                "<style>p { background: url('ELSEWHERE') }</style><p>end</p>",
                "<p style=\"background: url('ELSEWHERE')\">end</p>",
                "<style>p { background: \\75rl('ELSEWHERE') }</style><p>end</p>",
                "<style>@font-face { font-family: a; src: url('ELSEWHERE') } p { font-family: a }</style><p>end</p>",
                "<svg><image href='ELSEWHERE' width=9 height=9/></svg><p>end</p>",
                "<video autoplay src='ELSEWHERE' poster='ELSEWHERE'></video><p>end</p>",
                "<body background='ELSEWHERE' onload=\"location='ELSEWHERE'\"><p>end</p>");
    }

    private void show(String mail) {
        TestWindow.run(() -> page.show(mail));
        awaitWords("end");
    }

    private void awaitWords(String words) {
        window.await("the mail is shown", () -> {
            var engine = web().getEngine();
            return engine.getLoadWorker().getState() == Worker.State.SUCCEEDED
                    && engine.getDocument() != null
                    && engine.getDocument()
                            .getDocumentElement()
                            .getTextContent()
                            .contains(words);
        });
    }

    private WebView web() {
        return (WebView) page.getChildren().getFirst();
    }

    private HttpServer server() {
        try {
            var listening = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            listening.createContext("/", exchange -> {
                requests.add(exchange.getRequestURI().toString());
                exchange.sendResponseHeaders(204, -1);
            });
            listening.start();
            return listening;
        } catch (IOException failed) {
            throw new AssertionError(failed);
        }
    }
}
