package dev.locksmith.customer;

import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Says what a save changed, for the record: the names of fields, and of values only the e-mail address.
final class CustomerChanges {
    private CustomerChanges() {}

    /// Such as `email (a@example.com → b@example.com), last name, addresses`; empty when nothing changed.
    static String between(Customer before, Customer after) {
        var fields = CustomerFields.ALL.stream()
                .filter(field -> !field.get(before.details()).equals(field.get(after.details())))
                .map(field -> field == CustomerFields.EMAIL
                        ? "email (" + before.email() + " → " + after.email() + ")"
                        : words(field.name()));
        var addresses = before.addresses().equals(after.addresses()) ? Stream.<String>empty() : Stream.of("addresses");
        return Stream.concat(fields, addresses).collect(Collectors.joining(", "));
    }

    private static String words(String field) {
        return field.replaceAll("([A-Z])", " $1").toLowerCase(Locale.ROOT);
    }
}
