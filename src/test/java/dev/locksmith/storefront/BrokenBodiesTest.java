package dev.locksmith.storefront;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.slf4j.LoggerFactory;

/// Requests that break off or lie about their length: whoever sends them is told, and the log stays as it was.
class BrokenBodiesTest {
    private static final String TOKEN = "/rest/V1/integration/customer/token";

    private final TestStorefront shop = new TestStorefront();
    private final ListAppender<ILoggingEvent> log = new ListAppender<>();
    private final Logger everything = (Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);

    @BeforeEach
    void listen() {
        log.start();
        everything.addAppender(log);
    }

    @AfterEach
    void close() {
        everything.detachAppender(log);
        shop.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"zz\r\nemail=a\r\n0\r\n\r\n", "-5\r\nemail\r\n0\r\n\r\n", "ffffffffffffffff\r\nemail\r\n", "\r\n"
            })
    void aChunkWithoutASizeIs400(String chunks) throws IOException {
        var form = send("/customer/account/loginPost", "application/x-www-form-urlencoded", true, chunks);
        var call = send(TOKEN, "application/json", true, chunks);

        assertThat(form).startsWith("HTTP/1.1 400").contains("<h1>");
        assertThat(call).startsWith("HTTP/1.1 400").contains("{\"message\":");
        assertThat(errors()).isEmpty();
    }

    @Test
    void aBodyThatEndsEarlyIs400() throws IOException {
        var form = send("/customer/account/loginPost", "application/x-www-form-urlencoded", false, "email=a");

        assertThat(form).startsWith("HTTP/1.1 400").contains("broke off");
        assertThat(errors()).isEmpty();
    }

    @Test
    void whoeverLeavesBeforeTheAnswerLeavesNoTrace() throws IOException {
        for (var visitor = 0; visitor < 20; visitor++)
            try (var socket = new Socket("127.0.0.1", shop.storefront.url().getPort())) {
                socket.setSoLinger(true, 0);
                socket.getOutputStream().write(head("GET", "/", "X-Nothing: said"));
            }
        assertThat(shop.browser().get("/").statusCode()).isEqualTo(200);
        shop.storefront.close();

        assertThat(errors()).isEmpty();
    }

    private List<ILoggingEvent> errors() {
        return List.copyOf(log.list).stream()
                .filter(event -> event.getLevel().isGreaterOrEqual(Level.WARN))
                .toList();
    }

    /// Sends a body and says that nothing more will come.
    private String send(String path, String contentType, boolean chunked, String body) throws IOException {
        try (var socket = new Socket("127.0.0.1", shop.storefront.url().getPort())) {
            socket.setSoTimeout(20_000);
            var length = chunked ? "Transfer-Encoding: chunked" : "Content-Length: 5000";
            var out = socket.getOutputStream();
            out.write(head("POST", path, "Content-Type: " + contentType + "\r\n" + length));
            out.write(body.getBytes(StandardCharsets.US_ASCII));
            out.flush();
            socket.shutdownOutput();
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private byte[] head(String method, String path, String headers) {
        var host = "Host: 127.0.0.1:" + shop.storefront.url().getPort();
        return (method + " " + path + " HTTP/1.1\r\n" + host + "\r\n" + headers + "\r\n\r\n")
                .getBytes(StandardCharsets.US_ASCII);
    }
}
