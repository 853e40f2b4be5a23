package dev.locksmith;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// What the documents name is there: a file, a type, a room, a requirement, a key of the configuration.
class DocumentsTest {
    private static final Path README = Path.of("README.md");
    private static final Path FOLDER = Path.of("src/docs");
    private static final Pattern LINK = Pattern.compile("\\]\\(([^)#\\s]+)(?:#[^)]*)?\\)");

    /// In a comment `R35`, in the name of a test `r35` or `r12R24`.
    private static final Pattern CITED =
            Pattern.compile("\\bR(\\d{1,2})\\b|\\br((?:\\d{1,2}R)*\\d{1,2})(?=[A-Z]\\w*\\()");

    private static final Pattern REQUIREMENT = Pattern.compile("^\\| (R\\d+) \\|", Pattern.MULTILINE);
    private static final Pattern DRAWN = Pattern.compile("<text class=\"room\"[^>]*>([^<]+)<");
    private static final Pattern KEY = Pattern.compile("^#([a-z][a-z.-]*)=", Pattern.MULTILINE);
    private static final Pattern QUOTED = Pattern.compile("`([^`\n]+)`");

    /// A type of ours, alone or with a member: `Outbox`, `ResetOutcome.Inactive`, `Locks.take`, `testing.Property`.
    private static final Pattern TYPE =
            Pattern.compile("(?:[a-z]+\\.)*([A-Z][A-Za-z0-9]*[a-z][A-Za-z0-9]*)(?:\\.\\w+)?(?:\\(.*\\))?");

    /// Types that others made.
    private static final Set<String> FOREIGN = Set.of(
            "Application",
            "Callable",
            "DatePicker",
            "DynamicUser",
            "IllegalStateException",
            "Instant",
            "LoadCredential",
            "Origin");

    @ParameterizedTest
    @MethodSource("documents")
    void everyLinkLeadsToAFile(Path document) {
        var links = found(LINK, ProjectFiles.read(document))
                .map(link -> link.group(1))
                .filter(link -> !link.contains(":"));

        assertThat(links)
                .allSatisfy(link -> assertThat(document.resolveSibling(link)).exists());
    }

    @ParameterizedTest
    @MethodSource("documents")
    void everyTypeThatIsNamedExists(Path document) {
        var types = sources().map(DocumentsTest::name).collect(Collectors.toSet());

        var named = quoted(document)
                .map(TYPE::matcher)
                .filter(type -> type.matches())
                .map(type -> type.group(1))
                .filter(type -> !types.contains(type) && !FOREIGN.contains(type));

        assertThat(named).isEmpty();
    }

    @Test
    void everyRequirementThatIsCitedStandsInItsDocument() {
        var known = all(REQUIREMENT, FOLDER.resolve("requirements.md"));

        assertThat(sources().flatMap(DocumentsTest::requirements)).isSubsetOf(known);
        assertThat(documents().flatMap(DocumentsTest::requirements)).isSubsetOf(known);
    }

    @Test
    void everyRoomIsInTheDrawing() {
        var rooms = House.CLASSES.stream()
                .map(type -> type.getPackageName())
                .filter(name -> name.startsWith(House.ROOT))
                .map(name -> name.substring(House.ROOT.length()))
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(quoted(FOLDER.resolve("architecture.md"))).containsAll(rooms);
        assertThat(all(DRAWN, FOLDER.resolve("architecture.svg")))
                .isEqualTo(rooms.stream().map(room -> room.split("\\.")[0]).collect(Collectors.toSet()));
    }

    @Test
    void everyKeyOfTheConfigurationThatIsNamedExists() {
        var keys = all(KEY, Path.of("app.properties"));

        assertThat(quoted(README)
                        .map(name -> name.split("=")[0])
                        .filter(name -> name.matches("(database|demo|environment|mail|storefront)\\.[a-z.-]+")))
                .isSubsetOf(keys);
    }

    static Stream<Path> documents() {
        return Stream.concat(Stream.of(README), ProjectFiles.sources(FOLDER.toString(), ".md"));
    }

    private static Stream<Path> sources() {
        return Stream.of("src/main/java", "src/test/java").flatMap(folder -> ProjectFiles.sources(folder, ".java"));
    }

    private static String name(Path source) {
        return source.getFileName().toString().replace(".java", "");
    }

    private static Stream<String> quoted(Path document) {
        return found(QUOTED, ProjectFiles.read(document)).map(quoted -> quoted.group(1));
    }

    private static Set<String> all(Pattern pattern, Path file) {
        return found(pattern, ProjectFiles.read(file))
                .map(match -> match.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Stream<String> requirements(Path file) {
        return found(CITED, ProjectFiles.read(file))
                .flatMap(cited -> Stream.of(cited.group().split("(?i)r")))
                .filter(number -> !number.isEmpty())
                .map(number -> "R" + number);
    }

    private static Stream<MatchResult> found(Pattern pattern, String text) {
        return pattern.matcher(text).results();
    }
}
