package dev.locksmith;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.equivalentTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.constructors;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.GeneralCodingRules.ACCESS_STANDARD_STREAMS;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaConstructor;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.core.importer.Location;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import java.net.URI;
import java.time.Clock;
import java.time.InstantSource;
import java.util.Date;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// The house: which room may use which, and which libraries live where.
class ArchitectureTest {
    private static final String ROOT = "dev.locksmith.";

    /// Everything but the pages and mails that jte generates.
    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .withImportOption((Location location) -> !location.contains("/dev/locksmith/jte/"))
            .importPackages("dev.locksmith");

    private static final List<Room> ROOMS = List.of(
            new Room("text", "the words are the lowest room: everyone speaks"),
            new Room("config", "reading the configuration must not start anything", "text"),
            new Room("database", "it keeps what rooms give it and knows none of them", "config", "text"),
            new Room("audit", "every room puts its acts on record, so the record knows no room", "database", "text"),
            new Room("staff", "who may do what is asked by all features", "audit", "database", "text"),
            new Room(
                    "customer",
                    "a customer exists without passwords, tokens or mail",
                    "staff",
                    "audit",
                    "database",
                    "text"),
            new Room(
                    "access",
                    "tokens are revoked without touching a password",
                    "customer",
                    "staff",
                    "audit",
                    "database",
                    "text"),
            new Room(
                    "mail",
                    "it delivers what it is handed and knows no customer",
                    "staff",
                    "audit",
                    "database",
                    "config",
                    "text"),
            new Room("mailbox", "the catcher stands for any SMTP server, so it knows nobody who sends to it", "text"),
            new Room(
                    "setting",
                    "it keeps values by name and knows nothing of their meaning",
                    "staff",
                    "audit",
                    "database",
                    "text"),
            new Room(
                    "password",
                    "a reset touches access, customer and mail, and none of them knows of resets",
                    "access",
                    "customer",
                    "mail",
                    "setting",
                    "staff",
                    "audit",
                    "database",
                    "text"),
            new Room(
                    "storefront",
                    "a way in: pages over features, without a database or a window",
                    "password",
                    "access",
                    "customer",
                    "mail",
                    "audit",
                    "config",
                    "text"),
            new Room(
                    "ui",
                    "a way in: screens over features, without a database or HTTP",
                    "password",
                    "access",
                    "customer",
                    "mail",
                    "mailbox",
                    "staff",
                    "audit",
                    "config",
                    "text"));

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
            new Library("only the tour calls over HTTP", List.of("java.net.http.."), "app"),
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
            new Library("one room hashes passwords", List.of("org.bouncycastle.."), "password"),
            new Library("one room reads files of customers", List.of("org.apache.commons.csv.."), "customer"),
            new Library("only the program's entrance reads a command line", List.of("picocli.."), "app"),
            new Library(
                    "SLF4J is the one door to the log, and app quiets the other one",
                    List.of("java.util.logging.."),
                    "app"));

    static List<Room> rooms() {
        return ROOMS;
    }

    static List<Library> libraries() {
        return LIBRARIES;
    }

    @ParameterizedTest
    @MethodSource("rooms")
    void aRoomUsesOnlyTheRoomsBelowIt(Room room) {
        var forbidden = Stream.concat(ROOMS.stream().map(Room::name), Stream.of("app"))
                .filter(other -> !other.equals(room.name) && !room.mayUse.contains(other))
                .map(ArchitectureTest::packagesOf)
                .toArray(String[]::new);

        noClasses()
                .that()
                .resideInAPackage(packagesOf(room.name))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(forbidden)
                .because(room.reason)
                .allowEmptyShould(true)
                .check(CLASSES);
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
                .check(CLASSES);
    }

    @Test
    void everyRoomIsInThePlan() {
        var planned =
                Stream.concat(ROOMS.stream().map(Room::name), Stream.of("app")).collect(toSet());

        assertThat(CLASSES)
                .extracting(type -> type.getPackageName().split("\\.")[2])
                .isSubsetOf(planned);
    }

    @Test
    void noRoomGoesRoundInCircles() {
        slices().matching(ROOT + "(*)..")
                .should()
                .beFreeOfCycles()
                .because("a room can then be read, tested and changed with only those below it in mind")
                .check(CLASSES);
    }

    @Test
    void noScreenGoesRoundInCircles() {
        slices().matching(ROOT + "ui.(*)..")
                .should()
                .beFreeOfCycles()
                .because("a screen can then be changed alone")
                .allowEmptyShould(true)
                .check(CLASSES);
    }

    @Test
    void modelsKnowNoScene() {
        noClasses()
                .that()
                .haveSimpleNameEndingWith("Model")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("javafx.scene..", "javafx.stage..", "org.controlsfx..")
                .because("a model is tested without a toolkit")
                .allowEmptyShould(true)
                .check(CLASSES);
    }

    @Test
    void hibernateIsMetOnlyWhereRowsAre() {
        noClasses()
                .that(not(meetRows()))
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.hibernate..")
                .because("services speak of customers and transactions, and rows stay behind repositories")
                .check(CLASSES);
    }

    @Test
    void mappingsAreOnRowsAndWhatIsEmbeddedInThem() {
        noClasses()
                .that(not(meetRows()))
                .and()
                .areNotAnnotatedWith(Embeddable.class)
                .and()
                .areNotAnnotatedWith(Entity.class)
                .should()
                .dependOnClassesThat()
                .resideInAPackage("jakarta.persistence..")
                .because("what the rooms hand to each other are values, not managed rows")
                .check(CLASSES);
    }

    @Test
    void r47NoPasswordIsLookedUpOverTheNetwork() {
        noClasses()
                .that()
                .resideInAPackage(packagesOf("password"))
                .should()
                .dependOnClassesThat(
                        resideInAnyPackage("java.net..", "javax.net..", "com.sun.net..", "java.nio.channels..")
                                .and(not(equivalentTo(URI.class))))
                .because("lists of known passwords are on this computer; not even a part of a hash leaves it")
                .check(CLASSES);
    }

    @Test
    void timeComesFromAClock() {
        noClasses()
                .should()
                .callMethodWhere(readsTheMachinesTime())
                .orShould()
                .callConstructor(Date.class)
                .because("what expires, expires by the database's clock, and tests turn it")
                .check(CLASSES);
    }

    @Test
    void onlyTheCommandLineWritesToTheTerminal() {
        noClasses()
                .that()
                .resideOutsideOfPackage(packagesOf("app"))
                .should(ACCESS_STANDARD_STREAMS)
                .because("standard output belongs to whoever typed a command")
                .check(CLASSES);
    }

    @Test
    void everyPackageSaysWhatMayBeNull() {
        assertThat(CLASSES)
                .extracting(JavaClass::getPackage)
                .filteredOn(room -> !room.getClasses().isEmpty())
                .allMatch(room -> room.isAnnotatedWith(NullMarked.class), "is @NullMarked");
    }

    @Test
    void noNameSaysNothing() {
        noClasses()
                .should()
                .haveSimpleNameContaining("Helper")
                .orShould()
                .haveSimpleNameContaining("Manager")
                .orShould()
                .haveSimpleNameContaining("Util")
                .orShould()
                .haveSimpleNameEndingWith("Impl")
                .orShould()
                .haveSimpleNameStartingWith("Base")
                .because("a name says what a thing is for")
                .check(CLASSES);
    }

    @Test
    void nothingNeedsMoreThanFiveThingsToBeMade() {
        constructors()
                .that()
                .areDeclaredInClassesThat(not(assignableTo(Record.class).or(assignableTo(Enum.class))))
                .should(haveAtMostFiveParameters())
                .because("whoever needs six does two jobs")
                .check(CLASSES);
    }

    private static DescribedPredicate<JavaClass> meetRows() {
        var names = Pattern.compile(".*(Entity|Row|Repository|_|Queries)");
        return resideInAPackage(packagesOf("database"))
                .or(DescribedPredicate.describe(
                        "keep rows",
                        type -> names.matcher(type.getName().split("\\$")[0]).matches()));
    }

    private static DescribedPredicate<JavaMethodCall> readsTheMachinesTime() {
        var clockless = resideInAnyPackage("java.time..");
        return DescribedPredicate.describe("reads the machine's time", call -> {
            AccessTarget.MethodCallTarget target = call.getTarget();
            var withoutClock = target.getRawParameterTypes().stream()
                    .noneMatch(type -> type.isAssignableTo(InstantSource.class) || type.isEquivalentTo(Clock.class));
            return (clockless.test(target.getOwner()) && target.getName().equals("now") && withoutClock)
                    || target.getFullName().equals("java.lang.System.currentTimeMillis()");
        });
    }

    private static ArchCondition<JavaConstructor> haveAtMostFiveParameters() {
        return new ArchCondition<>("have at most five parameters") {
            @Override
            public void check(JavaConstructor constructor, ConditionEvents events) {
                var count = constructor.getRawParameterTypes().size();
                if (count > 5)
                    events.add(
                            SimpleConditionEvent.violated(constructor, constructor.getFullName() + " takes " + count));
            }
        };
    }

    private static String packagesOf(String room) {
        return ROOT + room + "..";
    }

    private record Room(String name, String reason, Set<String> mayUse) {
        Room(String name, String reason, String... mayUse) {
            this(name, reason, Set.of(mayUse));
        }

        @Override
        public String toString() {
            return name + " → " + mayUse.stream().sorted().toList();
        }
    }

    private record Library(String reason, List<String> types, String... rooms) {
        String[] packages() {
            return Stream.of(rooms).map(ArchitectureTest::packagesOf).toArray(String[]::new);
        }

        @Override
        public String toString() {
            return types + " in " + List.of(rooms);
        }
    }
}
