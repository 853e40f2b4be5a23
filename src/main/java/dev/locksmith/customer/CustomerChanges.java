package dev.locksmith.customer;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Says what a save changed, for the record: the names of fields, and of values only the e-mail address.
final class CustomerChanges {
    private CustomerChanges() {}

    /// Such as `email (a@example.com → b@example.com), last name, addresses`; empty when nothing changed.
    static String between(Customer before, Customer after) {
        var fields = Arrays.stream(CustomerDetails.class.getRecordComponents())
                .filter(field -> !Objects.equals(value(field, before.details()), value(field, after.details())))
                .map(field -> words(field.getName(), before, after));
        var addresses = before.addresses().equals(after.addresses()) ? Stream.<String>empty() : Stream.of("addresses");
        return Stream.concat(fields, addresses).collect(Collectors.joining(", "));
    }

    private static String words(String field, Customer before, Customer after) {
        return field.equals("email")
                ? "email (" + before.email() + " → " + after.email() + ")"
                : field.replaceAll("([A-Z])", " $1").toLowerCase(Locale.ROOT);
    }

    private static @Nullable Object value(RecordComponent field, CustomerDetails details) {
        try {
            return field.getAccessor().invoke(details);
        } catch (IllegalAccessException | InvocationTargetException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
