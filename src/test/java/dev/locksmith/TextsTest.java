package dev.locksmith;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import dev.locksmith.text.Bundle;
import dev.locksmith.text.Texts;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/// Every text that is asked for exists, and every text that exists is asked for.
class TextsTest {
    /// Keys made from a word that stands quoted in the code: the prefix, and who puts it in front.
    private static final List<String> PREFIXES = List.of(
            "failure.", // ExpectedFailure
            "config.problem."); // ConfigProblem

    /// A key put together in the code, from the name of an enum's constant, say: `"environment." + kind`.
    private static final Pattern DYNAMIC = Pattern.compile("\"([a-z][A-Za-z0-9.-]*[.-])\"\\s*\\+");

    private static final Pattern LOOKUP =
            Pattern.compile("(?:\\b[tT]exts?(?:\\(\\))?\\s*\\.get|\\bframe\\.text)\\(\\s*\"([^\"]+)\"(\\s*\\+)?");
    private static final Pattern FAILURE = Pattern.compile("new ExpectedFailure\\(\\s*\"([^\"]+)\"");
    private static final Pattern QUOTED = Pattern.compile("\"([A-Za-z0-9._-]+)\"");

    /// The bundle of each room that speaks to somebody; all others use the common one alone.
    private static final Map<String, String> SPEAKERS =
            Map.of("ui", "console", "storefront", "storefront", "mail", "mail", "password", "mail", "app", "command");

    @Test
    void everyTextThatIsAskedForExists() {
        var missing = new TreeMap<String, Set<String>>();
        sources().forEach(source -> {
            var known = known(source);
            asked(source)
                    .filter(key -> !known.contains(key))
                    .forEach(key -> missing.computeIfAbsent(source.toString(), _ -> new TreeSet<>())
                            .add(key));
        });

        assertThat(missing).isEmpty();
    }

    @Test
    void everyTextThatExistsIsAskedFor() {
        var quoted = sources()
                .flatMap(source -> found(QUOTED, ProjectFiles.read(source)))
                .collect(Collectors.toSet());

        var begun = sources()
                .flatMap(source -> found(DYNAMIC, ProjectFiles.read(source)))
                .filter(prefix -> !PREFIXES.contains(prefix))
                .collect(Collectors.toSet());

        var unused = ProjectFiles.bundles()
                .flatMap(bundle -> ProjectFiles.keys(bundle).stream())
                .filter(key -> !isAskedFor(key, quoted) && begun.stream().noneMatch(key::startsWith))
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(unused).isEmpty();
    }

    @Test
    void noTextIsInTwoBundlesOfOneReader() {
        var common = ProjectFiles.keys("common");

        assertThat(ProjectFiles.bundles().filter(bundle -> !bundle.equals("common")))
                .allSatisfy(bundle -> assertThat(ProjectFiles.keys(bundle)).doesNotContainAnyElementsOf(common));
    }

    @ParameterizedTest
    @CsvSource({"storefront, sv", "storefront, nl", "mail, sv", "mail, nl", "common, sv", "common, nl"})
    void everyTextThatCustomersReadIsInTheirLanguageWithTheSamePlaceholders(String bundle, String language) {
        var translated = ProjectFiles.properties(bundle + "_" + language);

        assertThat(translated.stringPropertyNames())
                .isEqualTo(ProjectFiles.keys(bundle).stream()
                        .filter(key -> customersRead(bundle, key))
                        .collect(Collectors.toSet()));
        var english = ProjectFiles.properties(bundle);
        translated.forEach((key, text) -> assertThat(placeholders(text))
                .as("%s of %s in %s", key, bundle, language)
                .isEqualTo(placeholders(english.get(key))));
    }

    /// Of the common texts those about what they typed; programs that use the web API read English.
    private static boolean customersRead(String bundle, String key) {
        return bundle.equals("common")
                ? key.startsWith("password.rule.") || key.startsWith("customer.problem.")
                : !key.startsWith("api.");
    }

    private static Set<String> placeholders(Object text) {
        return found(Pattern.compile("(\\{\\d[^}]*})"), text.toString()).collect(Collectors.toSet());
    }

    @Test
    void whereReadersOwnTextsAreNotTranslatedNeitherAreTheCommonOnes() {
        var swedish = Locale.of("sv");

        assertThat(Texts.of(Bundle.STOREFRONT, swedish).get("password.rule.NO_SPACES"))
                .isEqualTo("inga blanksteg");
        assertThat(Texts.of(Bundle.CONSOLE, swedish).get("password.rule.NO_SPACES"))
                .isEqualTo("no spaces");
        assertThat(Texts.languages(Bundle.STOREFRONT)).containsExactly("en", "nl", "sv");
        assertThat(Texts.languages(Bundle.CONSOLE)).containsExactly("en");
    }

    @ParameterizedTest
    @MethodSource("files")
    void everyTextIsAPatternWithoutStraightApostrophes(String bundle) {
        ProjectFiles.properties(bundle).forEach((key, text) -> {
            assertThat(text.toString()).as("%s of %s", key, bundle).doesNotContain("'");
            assertThatCode(() -> new MessageFormat(text.toString()))
                    .as("%s of %s", key, bundle)
                    .doesNotThrowAnyException();
        });
    }

    static Stream<String> files() {
        var translated = Stream.of("sv", "nl")
                .flatMap(language -> Stream.of("common", "storefront", "mail").map(bundle -> bundle + "_" + language));
        return Stream.concat(ProjectFiles.bundles(), translated);
    }

    @ParameterizedTest
    @MethodSource("files")
    void noKeyIsWrittenTwice(String bundle) {
        var seen = new HashSet<String>();

        var twice = ProjectFiles.read(ProjectFiles.file(bundle))
                .lines()
                .filter(line -> line.matches("[A-Za-z0-9._-]+\\s*=.*"))
                .map(line -> line.split("=", 2)[0].strip())
                .filter(key -> !seen.add(key));

        assertThat(twice).isEmpty();
    }

    private static boolean isAskedFor(String key, Set<String> quoted) {
        return quoted.contains(key)
                || PREFIXES.stream()
                        .anyMatch(prefix -> key.startsWith(prefix) && quoted.contains(key.substring(prefix.length())));
    }

    private static Stream<String> asked(Path source) {
        var text = ProjectFiles.read(source);
        var looked = LOOKUP.matcher(text)
                .results()
                .filter(match -> match.group(2) == null)
                .map(match -> match.group(1));
        return Stream.concat(looked, found(FAILURE, text).map(key -> "failure." + key));
    }

    private static Set<String> known(Path source) {
        var known = new HashSet<>(ProjectFiles.keys("common"));
        var room = source.startsWith("src/main/jte")
                ? source.getName(3).toString()
                : source.getName(5).toString();
        if (SPEAKERS.containsKey(room)) known.addAll(ProjectFiles.keys(SPEAKERS.get(room)));
        return known;
    }

    private static Stream<String> found(Pattern pattern, String text) {
        return pattern.matcher(text).results().map(match -> match.group(1));
    }

    private static Stream<Path> sources() {
        return Stream.concat(
                ProjectFiles.sources("src/main/java/dev/locksmith", ".java"),
                ProjectFiles.sources("src/main/jte", ".jte"));
    }
}
