package dev.locksmith.customer.demo;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/// What a country's made-up customers are made of: a line of `people.txt`, which explains the patterns.
///
/// @param website the code of theirs
/// @param language theirs, where it differs from the website's
record People(
        String countryCode,
        String website,
        String language,
        String phone,
        List<String> streets,
        List<Place> places,
        List<Name> firstNames,
        List<Name> lastNames) {
    record Place(String city, String region, String postcode) {}

    /// @param latin what an e-mail address has for it
    record Name(String written, String latin) {}

    static List<People> all() {
        try (var file = Objects.requireNonNull(People.class.getResourceAsStream("people.txt"));
                var lines = new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))) {
            return lines.lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> of(line.split("\\|")))
                    .toList();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static People of(String[] parts) {
        return new People(
                parts[0],
                parts[1],
                parts[2],
                parts[3],
                List.of(parts[4].split(",")),
                Arrays.stream(parts[5].split(",")).map(People::place).toList(),
                names(parts[6]),
                names(parts[7]));
    }

    private static Place place(String text) {
        var parts = text.split("/");
        return new Place(parts[0], parts[1], parts[2]);
    }

    private static List<Name> names(String text) {
        return Arrays.stream(text.split(" ")).map(People::name).toList();
    }

    private static Name name(String text) {
        var parts = text.replace('_', ' ').split("=");
        return new Name(parts[0], Latin.of(parts.length > 1 ? parts[1] : parts[0]));
    }
}
