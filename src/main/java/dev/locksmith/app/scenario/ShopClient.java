package dev.locksmith.app.scenario;

import java.io.IOException;
import java.net.CookieHandler;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import tools.jackson.databind.json.JsonMapper;

/// An HTTP client of the shop: a customer's browser, with cookies of its own, and the customer's own program beside it.
public final class ShopClient implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final Pattern FORM_KEY = Pattern.compile("name=\"form_key\"[^>]*value=\"([^\"]+)\"");
    private static final Pattern ACTION = Pattern.compile("<form action=\"([^\"]+(?:loginPost|resetpasswordpost))\"");

    private final HttpClient http;
    private final JsonMapper json = new JsonMapper();

    /// Goes where answers lead.
    public ShopClient() {
        this(new CookieManager(), HttpClient.Redirect.NORMAL);
    }

    public ShopClient(CookieHandler cookies, HttpClient.Redirect redirect) {
        http = HttpClient.newBuilder()
                .cookieHandler(cookies)
                .followRedirects(redirect)
                .build();
    }

    public HttpResponse<String> get(URI page) {
        return send(HttpRequest.newBuilder(page).GET());
    }

    /// Asks as a scanner does that only wants to know whether a link leads anywhere.
    public HttpResponse<String> head(URI page) {
        return send(HttpRequest.newBuilder(page).HEAD());
    }

    /// Fills in the page's form, to sign in or to set a password, and sends it.
    public HttpResponse<String> submit(HttpResponse<String> page, Map<String, String> fields) {
        var key = formKey(page);
        var action = ACTION.matcher(page.body());
        if (key.isEmpty() || !action.find())
            throw new StepFailed("a form at " + page.uri().getPath());
        return send(HttpRequest.newBuilder(page.uri().resolve(action.group(1)))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form(fields) + "&" + form(Map.of("form_key", key.get())))));
    }

    /// The key that a page's form must bear.
    public static Optional<String> formKey(HttpResponse<String> page) {
        var key = FORM_KEY.matcher(page.body());
        return key.find() ? Optional.of(key.group(1)) : Optional.empty();
    }

    /// The body of a form.
    public static String form(Map<String, String> fields) {
        return fields.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }

    /// Gets an access token of the web API.
    ///
    /// @param rest the root of the web API
    public String token(URI rest, String email, String password) {
        var body = json.createObjectNode().put("username", email).put("password", password);
        var answer = send(HttpRequest.newBuilder(URI.create(rest + "/V1/integration/customer/token"))
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(body.toString())));
        if (answer.statusCode() != 200)
            throw new StepFailed("an access token, but was answered " + answer.statusCode());
        return json.readValue(answer.body(), String.class);
    }

    /// Whether the web API takes the token.
    public boolean takes(URI rest, String token) {
        var answer = send(HttpRequest.newBuilder(URI.create(rest + "/V1/customers/me"))
                .header("Authorization", "Bearer " + token)
                .GET());
        return switch (answer.statusCode()) {
            case 200 -> true;
            case 401 -> false;
            default -> throw new StepFailed("200 or 401 of the web API, but was answered " + answer.statusCode());
        };
    }

    public HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return http.send(request.timeout(PATIENCE).build(), HttpResponse.BodyHandlers.ofString());
        } catch (IOException failed) {
            throw new StepFailed("an answer of the storefront", failed);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new StepFailed("an answer of the storefront", interrupted);
        }
    }

    @Override
    public void close() {
        http.close();
    }
}
