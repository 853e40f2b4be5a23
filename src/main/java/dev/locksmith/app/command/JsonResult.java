package dev.locksmith.app.command;

import dev.locksmith.customer.Customer;
import java.util.LinkedHashMap;
import java.util.Map;

/// What `--json` prints about an act on a customer, in a steady order.
final class JsonResult {
    private final Map<String, Object> facts = new LinkedHashMap<>();

    private JsonResult() {}

    static JsonResult of(String outcome, Customer customer) {
        return new JsonResult()
                .and("outcome", outcome)
                .and("customer", customer.id())
                .and("email", customer.email())
                .and("website", customer.website().code());
    }

    JsonResult and(String name, Object value) {
        facts.put(name, value);
        return this;
    }

    Map<String, Object> all() {
        return facts;
    }
}
