package dev.locksmith;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/// The house: which room may use which, and within a room which sub-room.
class ArchitectureTest {
    private static final List<Room> ROOMS = List.of(
            new Room("text", "the words are the lowest room: everyone speaks", ""),
            new Room("config", "reading the configuration must not start anything", "text"),
            new Room("secret", "hashing needs no table and knows nobody", "text"),
            new Room("database", "it keeps what rooms give it and knows none of them", "config text"),
            new Room("audit", "every room puts its acts on record, so the record knows no room", "database text"),
            new Room("limit", "what is counted is counted the same for whoever asks", "audit database secret text"),
            new Room("staff", "who may do what is asked by all features", "limit secret audit database text"),
            new Room("job", "a bulk act is done without knowing what it does, or to whom", "staff audit database text"),
            new Room(
                    "customer",
                    "a customer exists without passwords, tokens or mail; what is done to many is done as a job",
                    "job setting staff audit database text"),
            new Room(
                    "access",
                    "tokens are revoked without touching a password",
                    "customer job staff limit secret audit database text"),
            new Room("mail", "it delivers what it is handed and knows no customer", "staff audit database config text"),
            new Room("mailbox", "the catcher stands for any SMTP server, so it knows nobody who sends to it", "text"),
            new Room(
                    "setting",
                    "it keeps values by name and knows nothing of their meaning",
                    "staff audit database text"),
            new Room(
                    "password",
                    "a reset touches access, customer and mail, and none of them knows of resets",
                    "access customer mail job setting staff limit secret audit database text"),
            new Room(
                    "storefront",
                    "a way in: pages over features, without a database or a window",
                    "password access customer mail limit secret audit config text"),
            new Room(
                    "ui",
                    "a way in: screens over features, without a database or HTTP",
                    "password access customer mail mailbox job staff limit audit config text"),
            new Room(
                    "app",
                    "it starts everything, so it knows everything",
                    "ui storefront password setting mailbox mail access customer job staff limit audit database secret"
                            + " config text"));

    private static final List<Room> SUB_ROOMS = List.of(
            new Room("app", "the entrance only hands the command line on", "app.command"),
            new Room("app.command", "a command uses what is wired", "app.wiring app.drill app.tour app.scenario"),
            new Room("app.wiring", "what is wired knows no command", "app.drill app.scenario"),
            new Room("app.scenario", "steps are run without knowing what they prove", ""),
            new Room("app.drill", "a drill acts through services and pages alone", "app.scenario"),
            new Room("app.tour", "a tour acts through the window and pages alone", "app.scenario"),
            new Room("customer.field", "a field knows no record that has it", ""),
            new Room("customer.address", "an address is a value", "customer.field"),
            new Room("customer.website", "websites and groups are there before any customer", ""),
            new Room(
                    "customer",
                    "a customer is on a website and has addresses",
                    "customer.address customer.website customer.field"),
            new Room(
                    "customer.index",
                    "what customers are found by is written without knowing who asks",
                    "customer customer.address customer.website customer.field"),
            new Room(
                    "customer.search",
                    "what is searched knows no search",
                    "customer.index customer customer.address customer.field"),
            new Room(
                    "customer.view",
                    "a view is written down without knowing who shows it",
                    "customer.search customer.index customer customer.website customer.field"),
            new Room(
                    "customer.imports.file", "a file is read before its rows mean anything", "customer customer.field"),
            new Room(
                    "customer.imports.row",
                    "a row means something only on its own",
                    "customer.imports.file customer customer.address customer.website customer.field"),
            new Room(
                    "customer.imports",
                    "an import runs over rows of a file",
                    "customer.imports.row customer.imports.file customer customer.address customer.website customer.field"),
            new Room(
                    "customer.exports",
                    "what is written into a file is what a search finds",
                    "customer.search customer.index customer customer.address customer.website customer.field"),
            new Room(
                    "customer.demo",
                    "demo data is made as any other",
                    "customer.search customer.index customer customer.address customer.website customer.field"),
            new Room(
                    "customer.bulk",
                    "what is done to many is done to each as to one",
                    "customer customer.website customer.field"),
            new Room("job.outcome", "an outcome is a value", ""),
            new Room("job", "a job is kept without knowing who works on it", "job.outcome"),
            new Room("job.run", "a runner works on what is kept", "job job.outcome"),
            new Room("mail.letter", "a letter is written without knowing how it is sent", ""),
            new Room("mail.outbox", "what waits knows nobody who sends it", "mail.letter"),
            new Room("mail.dispatch", "the dispatcher knows transports by their interface", "mail.outbox mail.letter"),
            new Room("mail.smtp", "one transport of several", "mail.dispatch mail.outbox mail.letter"),
            new Room("password.policy", "a password is judged by nothing but itself and its owner", ""),
            new Room("password.options", "options are read before anything acts on them", "password.policy"),
            new Room("password.account", "signing in knows no reset", "password.options password.policy"),
            new Room(
                    "password.registration",
                    "to register makes an account",
                    "password.account password.options password.policy"),
            new Room(
                    "password.reset",
                    "a reset changes an account",
                    "password.account password.options password.policy"),
            new Room(
                    "password.bulk",
                    "what is done for many is done for each as for one",
                    "password.reset password.account password.options password.policy"),
            new Room("password.state", "a state follows from what is stored, by its names alone", ""),
            new Room(
                    "password",
                    "it only puts its sub-rooms together",
                    "password.state password.bulk password.reset password.registration password.account password.options password.policy"),
            new Room("storefront.http", "a request is bounded before anybody looks at it", ""),
            new Room("storefront.view", "a page is drawn from values", ""),
            new Room(
                    "storefront.session",
                    "who visits is found out before a page answers",
                    "storefront.http storefront.view"),
            new Room("storefront.page", "a page knows no route", "storefront.session storefront.http storefront.view"),
            new Room("storefront.api", "the web API has no pages and no cookies", "storefront.http"),
            new Room(
                    "storefront",
                    "it puts pages and web API behind one address",
                    "storefront.api storefront.page storefront.session storefront.http storefront.view"),
            new Room("ui.control", "a control knows no screen", ""),
            new Room("ui.dialog", "a question is drawn of controls", "ui.control"),
            new Room("ui.work", "what fails in the background is told by dialogs", "ui.dialog"),
            new Room("ui.screen", "what screens are given knows none of them", "ui.work ui.dialog ui.control"),
            new Room(
                    "ui.shell",
                    "the window knows screens by their interface",
                    "ui.screen ui.work ui.dialog ui.control"),
            new Room(
                    "ui.customers.bulk",
                    "what is done to many is done to those who are ticked in the grid",
                    "ui.customers.grid ui.screen ui.work ui.dialog ui.control"),
            screen("ui.customers.filter"),
            new Room(
                    "ui.customers.grid",
                    "the grid is under filters, which know no grid",
                    "ui.customers.filter ui.screen ui.work ui.dialog ui.control"),
            new Room(
                    "ui.customers.views",
                    "a view is opened into the grid, which knows no views",
                    "ui.customers.grid ui.customers.filter ui.screen ui.work ui.dialog ui.control"),
            screen("ui.customers.form"),
            screen("ui.customers.access"),
            screen("ui.customers.exports"),
            new Room(
                    "ui.customers",
                    "the screen puts grid and pane together",
                    "ui.customers.views ui.customers.grid ui.customers.bulk ui.customers.filter ui.customers.form ui.customers.access ui.customers.exports ui.screen ui.work ui.dialog ui.control"),
            screen("ui.imports"),
            screen("ui.jobs"),
            screen("ui.mail"),
            screen("ui.settings"),
            screen("ui.storefront"));

    private static Room screen(String name) {
        return new Room(name, "a screen can be changed alone", "ui.screen ui.work ui.dialog ui.control");
    }

    @ParameterizedTest
    @FieldSource("ROOMS")
    void aRoomUsesOnlyTheRoomsBelowIt(Room room) {
        check(room, ROOMS.stream().map(Room::name).filter(other -> !other.equals(room.name)), "..");
    }

    @ParameterizedTest
    @FieldSource("SUB_ROOMS")
    void aSubRoomUsesOnlyTheSubRoomsBelowIt(Room room) {
        check(room, packages().filter(other -> (other + ".").startsWith(room.floor()) && !other.equals(room.name)), "");
    }

    private static void check(Room room, Stream<String> others, String below) {
        var forbidden = others.filter(other -> !room.mayUse.contains(other))
                .map(other -> House.ROOT + other + below)
                .toArray(String[]::new);
        if (forbidden.length == 0) return;

        noClasses()
                .that()
                .resideInAPackage(House.ROOT + room.name + below)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(forbidden)
                .because(room.reason)
                .check(House.CLASSES);
    }

    @Test
    void everyRoomIsInThePlan() {
        assertThat(packages().map(name -> name.split("\\.")[0]))
                .isSubsetOf(ROOMS.stream().map(Room::name).toList());
        assertThat(packages().filter(ArchitectureTest::hasNeighbours))
                .isSubsetOf(SUB_ROOMS.stream().map(Room::name).toList());
    }

    @Test
    void nothingGoesRoundInCircles() {
        slices().matching(House.ROOT + "(**)")
                .should()
                .beFreeOfCycles()
                .because("a room can then be read, tested and changed with only those below it in mind")
                .check(House.CLASSES);
    }

    @Test
    void noRoomIsCrowded() {
        var types = House.CLASSES.stream()
                .filter(JavaClass::isTopLevelClass)
                .filter(type -> !type.getSimpleName().equals("package-info")
                        && !type.getName().contains("_"))
                .collect(Collectors.groupingBy(JavaClass::getPackageName, Collectors.counting()));

        assertThat(types).allSatisfy((room, count) -> assertThat(count).as(room).isLessThanOrEqualTo(27));
    }

    private static Stream<String> packages() {
        return House.CLASSES.stream()
                .filter(type -> !type.getSimpleName().equals("package-info"))
                .map(JavaClass::getPackageName)
                .map(name -> name.substring(House.ROOT.length()))
                .distinct();
    }

    private static boolean hasNeighbours(String name) {
        var floor = name.split("\\.")[0] + ".";
        return packages().anyMatch(other -> !other.equals(name) && (other + ".").startsWith(floor));
    }

    private record Room(String name, String reason, Set<String> mayUse) {
        Room(String name, String reason, String mayUse) {
            this(name, reason, Set.of(mayUse.split(" ")));
        }

        String floor() {
            return name.split("\\.")[0] + ".";
        }

        @Override
        public String toString() {
            return name + " → " + mayUse.stream().sorted().toList();
        }
    }
}
