package dev.locksmith.storefront;

import dev.locksmith.storefront.http.HttpResponses;
import dev.locksmith.storefront.http.Refusal;
import io.avaje.jex.http.Context;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;

/// Style sheet, script, icon and fonts: the only answers a browser may keep, since their address changes with them.
final class Assets {
    private static final String INTER = "/com/formdev/flatlaf/fonts/inter/";
    private static final Map<String, String> TYPES = new TreeMap<>(Map.of(
            "shop.css", "text/css; charset=utf-8",
            "shop.js", "text/javascript; charset=utf-8",
            "icon.svg", "image/svg+xml",
            "Inter-Regular.otf", "font/otf",
            "Inter-SemiBold.otf", "font/otf"));

    private final String version = version();

    /// Where the assets are, up to their names.
    String base() {
        return "/assets/" + version + "/";
    }

    void serve(Context http) {
        var name = http.pathParam("name");
        var type = TYPES.get(name);
        if (type == null || !version.equals(http.pathParam("version"))) throw new Refusal(404, "not-found");
        http.responseHeaders().set("Cache-Control", "public, max-age=31536000, immutable");
        HttpResponses.send(http.exchange(), 200, type, bytes(name));
    }

    private static byte[] bytes(String name) {
        var path = name.endsWith(".otf") ? INTER + name : name;
        try (InputStream in = Assets.class.getResourceAsStream(path)) {
            if (in == null) throw new IllegalStateException("not on the class path: " + path);
            return in.readAllBytes();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static String version() {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            TYPES.keySet().forEach(name -> digest.update(bytes(name)));
            return HexFormat.of().formatHex(digest.digest(), 0, 6);
        } catch (NoSuchAlgorithmException impossible) {
            throw new AssertionError("every Java has SHA-256", impossible);
        }
    }
}
