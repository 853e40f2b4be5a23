package dev.locksmith.storefront.http;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/// Writes answers; to HEAD it sends the same headers without the body.
public final class Replies {
    public static final String HTML = "text/html; charset=utf-8";
    public static final String JSON = "application/json; charset=utf-8";
    public static final String PLAIN = "text/plain; charset=utf-8";

    private Replies() {}

    public static void send(HttpExchange exchange, int status, String contentType, String body) {
        send(exchange, status, contentType, body.getBytes(StandardCharsets.UTF_8));
    }

    public static void send(HttpExchange exchange, int status, String contentType, byte[] body) {
        var headers = exchange.getResponseHeaders();
        headers.set("Content-Type", contentType);
        try {
            if (exchange.getRequestMethod().equals("HEAD")) {
                headers.set("Content-Length", String.valueOf(body.length));
                exchange.sendResponseHeaders(status, -1);
                return;
            }
            exchange.sendResponseHeaders(status, body.length == 0 ? -1 : body.length);
            try (var out = exchange.getResponseBody()) {
                out.write(body);
            }
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    /// Sends the browser to another page of this storefront with GET (303).
    ///
    /// @param path absolute, without a host; never made from what a request says
    public static void seeOther(HttpExchange exchange, String path) {
        exchange.getResponseHeaders().set("Location", path);
        try {
            exchange.sendResponseHeaders(303, -1);
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    /// One plain sentence, for those who get no page.
    static void refuse(HttpExchange exchange, Refusal refusal, String sentence) {
        if (!refusal.allow().isEmpty()) exchange.getResponseHeaders().set("Allow", refusal.allow());
        try (exchange) {
            send(exchange, refusal.status(), PLAIN, sentence + "\n");
        }
    }
}
