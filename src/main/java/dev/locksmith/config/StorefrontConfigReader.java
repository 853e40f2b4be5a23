package dev.locksmith.config;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;
import java.util.regex.Pattern;

/// Reads where the storefront listens and what mailed links begin with.
final class StorefrontConfigReader {
    private static final Pattern LISTEN = Pattern.compile("(\\[[0-9a-fA-F:]+]|[A-Za-z0-9.-]+):(\\d{1,5})");
    private static final Pattern HEADER = Pattern.compile("[A-Za-z0-9-]{1,64}");
    private static final int HIGHEST_PORT = 65_535;

    private final ConfigValues values;

    StorefrontConfigReader(ConfigValues values) {
        this.values = values;
    }

    /// @param mailsLeave true when links reach people on other computers
    StorefrontConfig read(EnvironmentKind environment, boolean mailsLeave) {
        var listen = listen();
        var base = baseUrl();
        base.ifPresent(url -> checkProtected(url, environment));
        // without it links begin with the address listened on, which only this computer can open
        if (environment == EnvironmentKind.PRODUCTION && mailsLeave && !values.given(Key.STOREFRONT_BASE_URL))
            values.problem(Key.STOREFRONT_BASE_URL, "base-url-missing");
        return new StorefrontConfig(
                listen.host, listen.port, values.written(Key.STOREFRONT_LISTEN), base, proxyHeader());
    }

    private Listen listen() {
        var written = values.text(Key.STOREFRONT_LISTEN);
        var match = LISTEN.matcher(written);
        if (!match.matches() || Integer.parseInt(match.group(2)) > HIGHEST_PORT) {
            values.problem(Key.STOREFRONT_LISTEN, "listen", written);
            return new Listen("127.0.0.1", 0);
        }
        var host = match.group(1).replaceAll("[\\[\\]]", "");
        // the storefront speaks plain HTTP, and leaves TLS to a proxy before it
        if (!Loopback.is(host)) values.problem(Key.STOREFRONT_LISTEN, "listen-loopback", host);
        return new Listen(host, Integer.parseInt(match.group(2)));
    }

    private Optional<String> proxyHeader() {
        var written = values.text(Key.STOREFRONT_PROXY_HEADER);
        if (!written.isEmpty() && !HEADER.matcher(written).matches())
            values.problem(Key.STOREFRONT_PROXY_HEADER, "proxy-header", written);
        return Optional.of(written).filter(header -> !header.isEmpty());
    }

    private Optional<URI> baseUrl() {
        var written = values.text(Key.STOREFRONT_BASE_URL);
        if (written.isEmpty()) return Optional.empty();
        var url = parse(written.replaceAll("/+$", ""));
        if (url.isEmpty()) values.problem(Key.STOREFRONT_BASE_URL, "base-url", written);
        return url;
    }

    private static Optional<URI> parse(String written) {
        try {
            var url = new URI(written);
            var web = "http".equals(url.getScheme()) || "https".equals(url.getScheme());
            var plain = url.getUserInfo() == null && url.getQuery() == null && url.getFragment() == null;
            return Optional.of(url).filter(_ -> web && plain && url.getHost() != null);
        } catch (URISyntaxException noUrl) {
            return Optional.empty();
        }
    }

    /// A link in the open could be read, and used, by whoever carries the page (ASVS 12.2.1); only a trial on one
    /// computer does without.
    private void checkProtected(URI url, EnvironmentKind environment) {
        boolean trial = Loopback.is(url.getHost()) && environment != EnvironmentKind.PRODUCTION;
        if (!"https".equals(url.getScheme()) && !trial) values.problem(Key.STOREFRONT_BASE_URL, "base-url-https", url);
    }

    private record Listen(String host, int port) {}
}
