package dev.locksmith.storefront.http;

import com.sun.net.httpserver.HttpExchange;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// What a form or a query says; a field that is missing is empty, of one given twice the first counts.
public final class Form {
    private final Map<String, String> values;

    private Form(Map<String, String> values) {
        this.values = values;
    }

    /// The posted form.
    ///
    /// @throws Refusal when it is too large, of another kind, not readable as UTF-8, or has a field twice
    public static Form posted(HttpExchange exchange) {
        var body = RequestBody.read(exchange, "application/x-www-form-urlencoded");
        var encoded = new String(body, StandardCharsets.ISO_8859_1);
        // no form here has a field twice, so whoever sends one plays a trick on somebody
        var names = Arrays.stream(encoded.split("&"))
                .map(pair -> Decoding.parameter(pair.split("=", 2)[0]))
                .toList();
        if (names.size() != Set.copyOf(names).size()) throw new Refusal(400, "twice");
        return of(encoded);
    }

    /// The query of the request's address.
    public static Form query(HttpExchange exchange) {
        return of(exchange.getRequestURI().getRawQuery());
    }

    private static Form of(@Nullable String encoded) {
        var values = new HashMap<String, String>();
        if (encoded == null || encoded.isEmpty()) return new Form(values);
        for (var pair : encoded.split("&")) {
            var parts = pair.split("=", 2);
            values.putIfAbsent(Decoding.parameter(parts[0]), parts.length < 2 ? "" : Decoding.parameter(parts[1]));
        }
        return new Form(values);
    }

    /// As typed; passwords must not be trimmed.
    public String raw(String field) {
        return values.getOrDefault(field, "");
    }

    /// Without white space at either end.
    public String text(String field) {
        return raw(field).strip();
    }

    /// The names only: values may be secrets.
    @Override
    public String toString() {
        return "Form" + values.keySet();
    }
}
