package dev.locksmith.password.reset;

import static org.assertj.core.api.Assertions.assertThat;

import dev.locksmith.customer.Customer;
import dev.locksmith.database.Database;
import dev.locksmith.password.account.PresentedLink;
import dev.locksmith.password.options.PasswordOption;
import dev.locksmith.staff.StaffMember;
import dev.locksmith.testing.CustomerFixture;
import dev.locksmith.testing.EveryDatabase;
import dev.locksmith.testing.RecordingTransport;
import dev.locksmith.testing.SettableClock;
import dev.locksmith.testing.TestDatabases;
import dev.locksmith.testing.TestServices;
import dev.locksmith.text.Busy;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.function.BiFunction;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.AfterParameterizedClassInvocation;
import org.junit.jupiter.params.BeforeParameterizedClassInvocation;

/// Four consoles on one database, each with connections of its own, and fifty people who press at the same moment.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SeveralConsolesTest extends EveryDatabase {
    private static final Instant NOON = Instant.parse("2026-11-22T12:00:00Z");
    private static final StaffMember OWNER = StaffMember.computerOwner("owner", "desk-1");
    private static final String NEW_PASSWORD = "tulip-and-lantern";
    private static final int CONSOLES = 4;
    private static final int AT_ONCE = 50;
    private static final int ATTEMPTS = 20;

    private List<Database> databases;
    private SettableClock clock;
    private List<TestServices> consoles;
    private Customer customer;

    @BeforeParameterizedClassInvocation
    void openDatabases() {
        var config = newDatabase();
        databases = Stream.generate(() -> TestDatabases.open(config))
                .limit(CONSOLES)
                .toList();
    }

    @AfterParameterizedClassInvocation
    void closeDatabases() {
        databases.forEach(Database::close);
    }

    @BeforeEach
    void aCustomerOfItsOwn() {
        clock = new SettableClock(NOON);
        consoles = databases.stream()
                .map(database -> new TestServices(database, clock))
                .toList();
        customer = CustomerFixture.customer(databases.getFirst(), "Ann", "Other", UUID.randomUUID() + "@example.com");
        consoles.getFirst().set(PasswordOption.PROFILE, "documented");
    }

    @Test
    void r36WhereRequestsMustBeApartExactlyOneOfFiftyIsTaken() {
        var outcomes = atOnce((console, number) -> number % 2 == 0
                ? console.passwords.resets().requestByStaff(OWNER, customer.id())
                : console.passwords
                        .resets()
                        .requestByCustomer(customer.email(), customer.website(), "192.0.2." + number));

        assertThat(taken(outcomes)).isOne();
        assertThat(consoles.getLast().passwords.resets().ofCustomer(customer.id()))
                .hasSize(1);
    }

    @Test
    void r36WhereOnlyTheNumberIsLimitedExactlyThatManyOfFiftyAreTaken() {
        consoles.getFirst().set(PasswordOption.ACCOUNT_MINUTES, "0");

        var outcomes = atOnce((console, _) -> console.passwords.resets().requestByStaff(OWNER, customer.id()));

        assertThat(taken(outcomes)).isEqualTo(5);
        var resets = consoles.getFirst().passwords.resets();
        assertThat(resets.budget(customer.id()).used()).isEqualTo(5);
        assertThat(resets.ofCustomer(customer.id()))
                .hasSize(5)
                .filteredOn(reset -> reset.state().live())
                .hasSize(1);
    }

    @Test
    void r36OneIpAddressIsHeldToItsNumberWhoeverItAsksFor() {
        consoles.getFirst().set(PasswordOption.IP_PER_HOUR, "7");
        var run = UUID.randomUUID();

        var outcomes = atOnce((console, number) -> console.passwords
                .resets()
                .requestByCustomer(number + "-" + run + "@example.com", customer.website(), "198.51.100.1"));

        assertThat(outcomes)
                .filteredOn(ResetOutcome.NoSuchCustomer.class::isInstance)
                .hasSize(7);
        assertThat(outcomes).filteredOn(ResetOutcome.TooMany.class::isInstance).hasSize(AT_ONCE - 7);
    }

    @Test
    void r15OneOfFiftyRedeemsOfOneLinkWins() {
        consoles.getFirst().passwords.resets().requestByStaff(OWNER, customer.id());
        var letters = new RecordingTransport();
        consoles.getLast().dispatch(letters);
        var secret = letters.links().getLast();

        var outcomes = atOnce((console, number) -> console.passwords
                .links()
                .redeem(new PresentedLink(secret, customer.website(), "192.0.2." + number), NEW_PASSWORD));

        assertThat(outcomes)
                .filteredOn(RedeemOutcome.Redeemed.class::isInstance)
                .hasSize(1);
        assertThat(outcomes)
                .filteredOn(outcome -> outcome.equals(new RedeemOutcome.NotLive(new LinkState.Redeemed(NOON))))
                .hasSize(AT_ONCE - 1);
    }

    private static long taken(List<ResetOutcome> outcomes) {
        return outcomes.stream()
                .filter(ResetOutcome.Requested.class::isInstance)
                .count();
    }

    /// Does the same fifty times at once, shared out among the consoles.
    private <T> List<T> atOnce(BiFunction<TestServices, Integer, T> act) {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var acts = IntStream.range(0, AT_ONCE)
                    .mapToObj(number -> CompletableFuture.supplyAsync(
                            () -> patiently(() -> act.apply(consoles.get(number % CONSOLES), number)), threads))
                    .toList();
            return acts.stream().map(CompletableFuture::join).toList();
        }
    }

    /// On a machine that stands still for seconds somebody is told that others are in the way, and asks again.
    private static <T> T patiently(Supplier<T> act) {
        for (var attempt = 1; ; attempt++) {
            try {
                return act.get();
            } catch (Busy busy) {
                if (attempt == ATTEMPTS) throw busy;
            }
        }
    }
}
