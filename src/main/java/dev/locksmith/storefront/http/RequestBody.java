package dev.locksmith.storefront.http;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// Bodies of requests, of the expected kind and at most 64 KB.
public final class RequestBody {
    /// In bytes; the largest form has a dozen short fields.
    static final int LIMIT = 64 * 1024;

    /// How much more is read and dropped, so that a sender who is not finished still gets the answer.
    private static final int DROPPED = 16 * 1024 * 1024;

    private RequestBody() {}

    /// @param contentType such as `application/json`, without parameters
    /// @throws Refusal 415 for another content type, 413 for more than the limit
    public static byte[] read(HttpExchange exchange, String contentType) {
        requireType(exchange.getRequestHeaders().getFirst("Content-Type"), contentType);
        try {
            var in = exchange.getRequestBody();
            var body = in.readNBytes(LIMIT + 1);
            if (body.length <= LIMIT) return body;
            drop(in);
            exchange.getResponseHeaders().set("Connection", "close");
            throw new Refusal(413, "too-large");
        } catch (IOException broken) {
            // sizes of chunks that are none, or an end before all has come: what follows cannot be told apart any more
            exchange.getResponseHeaders().set("Connection", "close");
            throw new Refusal(400, "broken");
        }
    }

    private static void drop(InputStream in) throws IOException {
        var dropped = new byte[LIMIT];
        for (int left = DROPPED; left > 0; ) {
            var read = in.read(dropped);
            if (read < 0) return;
            left -= read;
        }
    }

    private static void requireType(@Nullable String given, String expected) {
        if (given == null) throw new Refusal(415, "content-type");
        var parts = given.toLowerCase(Locale.ROOT).split(";", 2);
        boolean utf8 = parts.length == 1
                || !parts[1].contains("charset")
                || parts[1].replaceAll("[\\s\"]", "").contains("charset=utf-8");
        if (!parts[0].strip().equals(expected) || !utf8) throw new Refusal(415, "content-type");
    }
}
