package dev.locksmith.storefront.view;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// What is wrong with a form, in sentences by field, in the order of the fields.
///
/// @param general what is wrong with no field in particular, or empty
public record Problems(String general, Map<String, String> byField) {
    public static final Problems NONE = new Problems("", Map.of());

    public Problems {
        byField = new LinkedHashMap<>(byField);
    }

    public static Problems general(String sentence) {
        return new Problems(sentence, Map.of());
    }

    public static Problems at(String field, String sentence) {
        return new Problems("", Map.of(field, sentence));
    }

    public boolean none() {
        return general.isEmpty() && byField.isEmpty();
    }

    /// The sentence about a field, or null.
    public @Nullable String of(String field) {
        return byField.get(field);
    }

    /// The field that should have the focus: the first failing one, or else the one given.
    public String focus(String otherwise) {
        return byField.isEmpty() ? otherwise : byField.keySet().iterator().next();
    }
}
