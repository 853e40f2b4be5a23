package dev.locksmith.app;

import dev.locksmith.customer.Customer;
import java.util.LinkedHashMap;
import java.util.Map;

/// What `--json` prints about an act on a customer, in a steady order.
final class Facts {
    private final Map<String, Object> facts = new LinkedHashMap<>();

    private Facts() {}

    static Facts of(String outcome, Customer customer) {
        return new Facts()
                .and("outcome", outcome)
                .and("customer", customer.id())
                .and("email", customer.email())
                .and("website", customer.website().code());
    }

    Facts and(String name, Object value) {
        facts.put(name, value);
        return this;
    }

    Map<String, Object> all() {
        return facts;
    }
}
