package dev.locksmith.customer.imports.row;

import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/// The lines of a street as files write them: plain, with line breaks, in a second column, or as a JSON array, which is
/// how Commerce's web API has them.
final class Streets {
    private static final JsonMapper JSON = new JsonMapper();

    private Streets() {}

    /// The lines that are not empty, separated by line feeds; empty when there are none.
    static Optional<String> lines(String street, String second) {
        var lines = Stream.concat(lines(street), lines(second))
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .collect(Collectors.joining("\n"));
        return lines.isEmpty() ? Optional.empty() : Optional.of(lines);
    }

    private static Stream<String> lines(String text) {
        if (text.startsWith("[")) {
            try {
                return Stream.of(JSON.readValue(text, String[].class))
                        .map(line -> line == null ? "" : line)
                        .flatMap(String::lines);
            } catch (JacksonException plainText) {
                return text.lines();
            }
        }
        return text.lines();
    }
}
