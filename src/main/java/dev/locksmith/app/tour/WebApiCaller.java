package dev.locksmith.app.tour;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import tools.jackson.databind.json.JsonMapper;

/// Calls the storefront's web API as a customer's own program would.
final class WebApiCaller implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final URI storefront;
    private final HttpClient http = HttpClient.newHttpClient();
    private final JsonMapper json = new JsonMapper();

    WebApiCaller(URI storefront) {
        this.storefront = storefront;
    }

    /// Gets an access token.
    String token(String email, String password) {
        var body = json.createObjectNode().put("username", email).put("password", password);
        var answer = send(HttpRequest.newBuilder(storefront.resolve("/rest/V1/integration/customer/token"))
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(body.toString())));
        if (answer.statusCode() != 200)
            throw new StepFailed("an access token, but was answered " + answer.statusCode());
        return json.readValue(answer.body(), String.class);
    }

    /// Asks for the customer's own account.
    ///
    /// @return the HTTP status
    int me(String token) {
        return send(HttpRequest.newBuilder(storefront.resolve("/rest/V1/customers/me"))
                        .header("Authorization", "Bearer " + token)
                        .GET())
                .statusCode();
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return http.send(request.timeout(PATIENCE).build(), HttpResponse.BodyHandlers.ofString());
        } catch (IOException failed) {
            throw new StepFailed("the web API to answer");
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new StepFailed("the web API to answer");
        }
    }

    @Override
    public void close() {
        http.close();
    }
}
