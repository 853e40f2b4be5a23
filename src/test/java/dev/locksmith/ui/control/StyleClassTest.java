package dev.locksmith.ui.control;

import static org.assertj.core.api.Assertions.assertThat;

import dev.locksmith.config.EnvironmentKind;
import dev.locksmith.ui.shell.Health;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// Java and the style sheet know the same style classes.
class StyleClassTest {
    private static final Path SOURCES = Path.of("src/main/java/dev/locksmith/ui");
    private static final Path SHEET = Path.of("src/main/resources/dev/locksmith/ui/screen/console.css");
    private static final Pattern SELECTOR = Pattern.compile("\\.([a-z][a-z-]+)(?=[^;{}]*\\{)");
    private static final Pattern LITERAL = Pattern.compile("getStyleClass\\(\\)\\s*\\.\\w+\\([^;]*?\"([a-z-]+)\"");

    /// Of JavaFX, AtlantaFX, ControlsFX and Ikonli.
    private static final Set<String> OF_LIBRARIES = Set.of(
            "accent",
            "arrow-button",
            "bar",
            "button",
            "button-icon",
            "check-box",
            "choice-box",
            "clipped-container",
            "column-header",
            "column-header-background",
            "combo-box-base",
            "container",
            "custom-text-field",
            "danger",
            "date-picker",
            "filler",
            "graphic",
            "header",
            "headers-region",
            "ikonli-font-icon",
            "label",
            "left-pane",
            "list-cell",
            "list-view",
            "menu-button",
            "modal-pane",
            "notification",
            "password-field",
            "progress-bar",
            "progress-indicator",
            "radio-button",
            "right-pane",
            "root",
            "scroll-pane",
            "sheet",
            "split-menu-button",
            "tab",
            "tab-container",
            "tab-header-area",
            "tab-header-background",
            "tab-label",
            "tab-pane",
            "table-cell",
            "table-row-cell",
            "table-view",
            "text-field",
            "text-input",
            "toggle-button",
            "tooltip",
            "track",
            "viewport",
            "virtual-flow");

    @Test
    void everyClassOfJavaIsInTheStyleSheet() throws IOException {
        assertThat(sheet()).containsAll(constants());
    }

    @Test
    void everyClassOfTheStyleSheetIsInJava() throws IOException {
        var own = sheet();
        own.removeAll(OF_LIBRARIES);
        own.removeAll(states());

        assertThat(constants()).containsAll(own);
    }

    @Test
    void noViewSpellsAClassOut() throws IOException {
        try (var files = Files.walk(SOURCES)) {
            var spelt = files.filter(file -> file.toString().endsWith(".java"))
                    .flatMap(StyleClassTest::literals)
                    .filter(name -> !OF_LIBRARIES.contains(name));

            assertThat(spelt).isEmpty();
        }
    }

    private static Stream<String> literals(Path file) {
        try {
            return LITERAL.matcher(Files.readString(file)).results().map(match -> match.group(1));
        } catch (IOException unreadable) {
            throw new AssertionError(unreadable);
        }
    }

    private static Set<String> sheet() throws IOException {
        var rules = Files.readString(SHEET).replaceAll("(?s)/\\*.*?\\*/", "");
        return SELECTOR.matcher(rules)
                .results()
                .map((MatchResult match) -> match.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> constants() {
        return Arrays.stream(StyleClass.class.getFields())
                .map(field -> {
                    try {
                        return String.valueOf(field.get(null));
                    } catch (IllegalAccessException hidden) {
                        throw new AssertionError(hidden);
                    }
                })
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /// Classes named as the constants of what they tell.
    private static Set<String> states() {
        return Stream.of(EnvironmentKind.values(), Health.State.values())
                .flatMap(Arrays::stream)
                .map(state -> ((Enum<?>) state).name().toLowerCase(Locale.ROOT))
                .collect(Collectors.toSet());
    }
}
