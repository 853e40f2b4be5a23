package dev.locksmith.customer.view;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/// How names and lists are written in a view's text.
public final class Words {
    private Words() {}

    /// A constant's name as people write it: `LIVE_RESET` is `live-reset`.
    public static String written(String constant) {
        return constant.toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /// The constant that is written so.
    public static <E extends Enum<E>> Optional<E> constant(Class<E> type, String written) {
        return Arrays.stream(type.getEnumConstants())
                .filter(constant -> written(constant.name()).equals(written.toLowerCase(Locale.ROOT)))
                .findFirst();
    }

    /// The parts of a list, separated by commas; a comma in a part has a backslash before it.
    public static String list(List<String> parts) {
        return parts.stream()
                .map(part -> part.replaceAll("\\R", " ").replaceAll("([,\\\\])", "\\\\$1"))
                .collect(Collectors.joining(", "));
    }

    public static List<String> parts(String list) {
        var parts = new ArrayList<String>();
        var part = new StringBuilder();
        for (var i = 0; i < list.length(); i++) {
            var character = list.charAt(i);
            if (character == ',') {
                parts.add(part.toString().strip());
                part.setLength(0);
            } else if (character == '\\' && i + 1 < list.length()) part.append(list.charAt(++i));
            else part.append(character);
        }
        parts.add(part.toString().strip());
        return parts.stream().filter(one -> !one.isEmpty()).toList();
    }
}
