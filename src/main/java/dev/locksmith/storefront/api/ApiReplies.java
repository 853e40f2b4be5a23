package dev.locksmith.storefront.api;

import com.sun.net.httpserver.HttpExchange;
import dev.locksmith.storefront.http.Replies;
import java.util.LinkedHashMap;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;

/// Answers of the web API, in Commerce's form.
public final class ApiReplies {
    private static final JsonMapper JSON = new JsonMapper();

    private ApiReplies() {}

    static void send(HttpExchange exchange, int status, Object value) {
        Replies.send(exchange, status, Replies.JSON, JSON.writeValueAsString(value));
    }

    /// What is wrong, as `{"message": …}`.
    public static void problem(HttpExchange exchange, int status, String message) {
        send(exchange, status, Map.of("message", message));
    }

    /// What is wrong, with what the placeholders in the message stand for; the caller fills them in (Commerce).
    static void problem(HttpExchange exchange, int status, String message, Map<String, String> parameters) {
        var body = new LinkedHashMap<String, Object>();
        body.put("message", message);
        body.put("parameters", parameters);
        send(exchange, status, body);
    }
}
