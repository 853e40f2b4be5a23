package dev.locksmith.storefront.http;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;

/// Writes HTTP responses; to HEAD it sends the same headers without the body.
public final class HttpResponses {
    public static final String HTML = "text/html; charset=utf-8";
    public static final String JSON = "application/json; charset=utf-8";
    public static final String PLAIN = "text/plain; charset=utf-8";

    private static final List<String> API = List.of("/rest", "/oauth");

    private static final JsonMapper MAPPER = new JsonMapper();

    private HttpResponses() {}

    /// Whether a request is to the web API, which speaks JSON whatever is wrong.
    public static boolean inJson(HttpExchange exchange) {
        var path = exchange.getRequestURI().getRawPath();
        return path != null && API.stream().anyMatch(root -> path.equals(root) || path.startsWith(root + "/"));
    }

    public static void json(HttpExchange exchange, int status, Object value) {
        send(exchange, status, JSON, MAPPER.writeValueAsString(value));
    }

    /// What is wrong, as `{"message": …}`.
    public static void problem(HttpExchange exchange, int status, String message) {
        json(exchange, status, Map.of("message", message));
    }

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
            throw new ConnectionLost(gone);
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
            throw new ConnectionLost(gone);
        }
    }

    /// One plain sentence, for those who get no page.
    static void refuse(HttpExchange exchange, Refusal refusal, String sentence) {
        if (!refusal.allow().isEmpty()) exchange.getResponseHeaders().set("Allow", refusal.allow());
        try (exchange) {
            if (inJson(exchange)) problem(exchange, refusal.status(), sentence);
            else send(exchange, refusal.status(), PLAIN, sentence + "\n");
        }
    }
}
