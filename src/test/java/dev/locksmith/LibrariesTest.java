package dev.locksmith;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Which libraries live in which rooms.
class LibrariesTest {
    private static final List<Library> LIBRARIES = List.of(
            new Library(
                    "only the window draws, and app opens it",
                    List.of("javafx..", "org.controlsfx..", "atlantafx..", "org.kordamp.."),
                    "ui",
                    "app"),
            new Library(
                    "mail is made and read in two rooms",
                    List.of("jakarta.mail..", "jakarta.activation..", "org.subethamail.."),
                    "mail",
                    "mailbox"),
            new Library(
                    "only the storefront answers HTTP",
                    List.of("io.avaje..", "com.sun.net.httpserver.."),
                    "storefront"),
            new Library(
                    "the drill and the tour are customers of the shop, and only they call over HTTP",
                    List.of("java.net.http.."),
                    "app"),
            new Library("pages and mails are the only templates", List.of("gg.jte.."), "storefront", "mail"),
            new Library(
                    "one room opens databases and knows their differences",
                    List.of(
                            "com.zaxxer..",
                            "org.flywaydb..",
                            "org.h2..",
                            "org.postgresql..",
                            "org.mariadb..",
                            "java.sql..",
                            "javax.sql.."),
                    "database"),
            new Library("foreign HTML is made harmless where it is caught", List.of("org.jsoup.."), "mailbox"),
            new Library("one room hashes passwords", List.of("org.bouncycastle.."), "secret"),
            new Library("one room reads files of customers", List.of("org.apache.commons.csv.."), "customer"),
            new Library("one room reads phone numbers", List.of("com.google.i18n.."), "customer"),
            new Library("only the program's entrance reads a command line", List.of("picocli.."), "app"),
            new Library(
                    "SLF4J is the one door to the log, and app quiets the other one",
                    List.of("java.util.logging.."),
                    "app"));

    static List<Library> libraries() {
        return LIBRARIES;
    }

    @ParameterizedTest
    @MethodSource("libraries")
    void aLibraryStaysInItsRooms(Library library) {
        noClasses()
                .that()
                .resideOutsideOfPackages(library.packages())
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(library.types.toArray(String[]::new))
                .because(library.reason)
                .check(House.CLASSES);
    }

    private record Library(String reason, List<String> types, String... rooms) {
        String[] packages() {
            return Stream.of(rooms).map(House::packagesOf).toArray(String[]::new);
        }

        @Override
        public String toString() {
            return types + " in " + List.of(rooms);
        }
    }
}
