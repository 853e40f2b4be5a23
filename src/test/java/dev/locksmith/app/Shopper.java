package dev.locksmith.app;

import java.io.IOException;
import java.net.CookieManager;
import java.net.CookiePolicy;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// A customer with a browser of their own: cookies are kept, redirects followed, forms sent with their form key.
final class Shopper implements AutoCloseable {
    private static final Pattern FORM_KEY = Pattern.compile("name=\"form_key\"[^>]*value=\"([^\"]+)\"");

    private final CookieManager cookies = new CookieManager(null, CookiePolicy.ACCEPT_ALL);
    private final HttpClient http = HttpClient.newBuilder()
            .cookieHandler(cookies)
            .followRedirects(HttpClient.Redirect.NORMAL)
            .build();
    private final URI home;
    private String page = "";

    Shopper(URI home) {
        this.home = home;
    }

    /// Opens a page.
    ///
    /// @return what it says
    String open(URI address) {
        page = send(HttpRequest.newBuilder(address).GET()).body();
        return page;
    }

    String open(String path) {
        return open(home.resolve(path));
    }

    /// Fills in the form on the page that is open and sends it.
    ///
    /// @return what the page after it says
    String send(String path, Map<String, String> fields) {
        var key = FORM_KEY.matcher(page);
        if (!key.find()) throw new AssertionError("the page has no form: " + page);
        var form = new LinkedHashMap<>(fields);
        form.put("form_key", key.group(1));
        var body = form.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        page = send(HttpRequest.newBuilder(home.resolve(path))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(HttpRequest.BodyPublishers.ofString(body)))
                .body();
        return page;
    }

    /// Gets an access token of the web API, as JSON.
    HttpResponse<String> askForToken(String email, String password) {
        return send(HttpRequest.newBuilder(home.resolve("/rest/V1/integration/customer/token"))
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(
                        "{\"username\":\"%s\",\"password\":\"%s\"}".formatted(email, password))));
    }

    /// Calls the web API with a token.
    HttpResponse<String> askForMe(String token) {
        return send(HttpRequest.newBuilder(home.resolve("/rest/V1/customers/me"))
                .header("Authorization", "Bearer " + token)
                .GET());
    }

    /// What the browser's cookies hold: each of them is a secret.
    Map<String, String> cookies() {
        return cookies.getCookieStore().getCookies().stream()
                .collect(Collectors.toMap(cookie -> cookie.getName(), cookie -> cookie.getValue(), (a, _) -> a));
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return http.send(request.build(), HttpResponse.BodyHandlers.ofString());
        } catch (IOException failed) {
            throw new AssertionError(failed);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new AssertionError(interrupted);
        }
    }

    @Override
    public void close() {
        http.close();
    }
}
