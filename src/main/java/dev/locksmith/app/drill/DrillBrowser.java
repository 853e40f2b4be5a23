package dev.locksmith.app.drill;

import java.io.IOException;
import java.net.CookieManager;
import java.net.CookiePolicy;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import tools.jackson.databind.json.JsonMapper;

/// The test customer's browser, with cookies of its own, and the customer's own program beside it.
final class DrillBrowser implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final Pattern FORM_KEY = Pattern.compile("name=\"form_key\"[^>]*value=\"([^\"]+)\"");
    private static final Pattern ACTION = Pattern.compile("<form action=\"([^\"]+(?:loginPost|resetpasswordpost))\"");

    private final HttpClient http = HttpClient.newBuilder()
            .cookieHandler(new CookieManager(null, CookiePolicy.ACCEPT_ALL))
            .followRedirects(HttpClient.Redirect.NORMAL)
            .build();
    private final JsonMapper json = new JsonMapper();

    /// A page, where it was in the end.
    public record Page(URI at, int status, String words) {
        boolean says(String part) {
            return words.contains(part);
        }
    }

    Page open(URI address) {
        return page(send(HttpRequest.newBuilder(address).GET()));
    }

    /// Asks as a scanner does that only wants to know whether the link leads anywhere.
    int head(URI address) {
        return send(HttpRequest.newBuilder(address).HEAD()).statusCode();
    }

    /// Fills in the page's form and sends it.
    Page submit(Page page, Map<String, String> fields) {
        var key = FORM_KEY.matcher(page.words());
        var action = ACTION.matcher(page.words());
        if (!key.find() || !action.find())
            throw new Missing("a form at " + page.at().getPath());
        var form = new LinkedHashMap<>(fields);
        form.put("form_key", key.group(1));
        var body = form.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        return page(send(HttpRequest.newBuilder(page.at().resolve(action.group(1)))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(body))));
    }

    /// Gets an access token of the web API.
    String token(URI rest, String email, String password) {
        var body = json.createObjectNode().put("username", email).put("password", password);
        var answer = send(HttpRequest.newBuilder(URI.create(rest + "/V1/integration/customer/token"))
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(body.toString())));
        if (answer.statusCode() != 200) throw new Missing("an access token, but status " + answer.statusCode());
        return json.readValue(answer.body(), String.class);
    }

    /// Whether the web API knows the token.
    boolean knows(URI rest, String token) {
        return send(HttpRequest.newBuilder(URI.create(rest + "/V1/customers/me"))
                                .header("Authorization", "Bearer " + token)
                                .GET())
                        .statusCode()
                == 200;
    }

    private static Page page(HttpResponse<String> answer) {
        return new Page(answer.uri(), answer.statusCode(), answer.body());
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return http.send(request.timeout(PATIENCE).build(), HttpResponse.BodyHandlers.ofString());
        } catch (IOException failed) {
            throw new Missing("an answer of the storefront");
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new Missing("an answer of the storefront");
        }
    }

    @Override
    public void close() {
        http.close();
    }
}
