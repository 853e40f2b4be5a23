package dev.locksmith.storefront.api;

import com.sun.net.httpserver.HttpExchange;
import dev.locksmith.access.AccessTokens;
import dev.locksmith.customer.Customer;
import dev.locksmith.customer.Customers;
import dev.locksmith.customer.website.Website;
import dev.locksmith.password.account.ApiSignIn;
import dev.locksmith.storefront.http.HttpResponses;
import dev.locksmith.storefront.http.RequestBody;
import dev.locksmith.text.Texts;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// A customer's own part of the web API: a token for the password, the customer for the token. It knows no cookies.
public final class CustomerApi {
    private final ApiSignIn signIn;
    private final AccessTokens tokens;
    private final Customers customers;
    private final Texts texts;

    public CustomerApi(ApiSignIn signIn, AccessTokens tokens, Customers customers, Texts texts) {
        this.signIn = signIn;
        this.tokens = tokens;
        this.customers = customers;
        this.texts = texts;
    }

    /// `POST integration/customer/token`: a bare JSON string. Every refusal reads the same.
    public void token(HttpExchange exchange, Website website, String ipAddress) {
        var sent = TokenRequest.read(RequestBody.read(exchange, "application/json"));
        if (sent.isEmpty()) {
            HttpResponses.problem(exchange, 400, texts.get("api.credentials"));
            return;
        }
        var username = sent.get().username().strip();
        var issued = signIn.token(website, username, sent.get().password(), ipAddress);
        if (issued.isPresent()) HttpResponses.json(exchange, 200, issued.get().token());
        else HttpResponses.problem(exchange, 401, texts.get("sign-in.refused"));
    }

    /// `GET customers/me`.
    public void me(HttpExchange exchange, Website website) {
        var customer = caller(exchange).filter(found -> found.website().id() == website.id());
        if (customer.isPresent()) HttpResponses.json(exchange, 200, CustomerJson.of(customer.get()));
        else unauthorized(exchange);
    }

    /// With what the placeholder in the message stands for; the caller fills it in (Commerce).
    private void unauthorized(HttpExchange exchange) {
        var body = new LinkedHashMap<String, Object>();
        body.put("message", texts.get("api.unauthorized"));
        body.put("parameters", Map.of("resources", "self"));
        HttpResponses.json(exchange, 401, body);
    }

    private Optional<Customer> caller(HttpExchange exchange) {
        return bearer(exchange)
                .flatMap(tokens::customerOf)
                .flatMap(customers::find)
                .filter(customer -> customer.details().active());
    }

    private static Optional<String> bearer(HttpExchange exchange) {
        return Optional.ofNullable(exchange.getRequestHeaders().getFirst("Authorization"))
                .filter(header -> header.toLowerCase(Locale.ROOT).startsWith("bearer "))
                .map(header -> header.substring("bearer ".length()).strip());
    }
}
