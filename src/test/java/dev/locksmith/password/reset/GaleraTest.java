package dev.locksmith.password.reset;

import static org.assertj.core.api.Assertions.assertThat;

import dev.locksmith.access.TokenKind;
import dev.locksmith.audit.Act;
import dev.locksmith.config.SmtpConfig;
import dev.locksmith.customer.Customer;
import dev.locksmith.database.Database;
import dev.locksmith.mail.dispatch.Dispatcher;
import dev.locksmith.mail.letter.Sender;
import dev.locksmith.mail.outbox.MessageState;
import dev.locksmith.mail.outbox.MessageTopic;
import dev.locksmith.mail.smtp.SmtpTransport;
import dev.locksmith.mailbox.CaughtMessage;
import dev.locksmith.mailbox.Mailbox;
import dev.locksmith.password.account.PresentedLink;
import dev.locksmith.password.options.PasswordOption;
import dev.locksmith.testing.CustomerFixture;
import dev.locksmith.testing.DatabaseProbe;
import dev.locksmith.testing.GaleraCluster;
import dev.locksmith.testing.RecordingTransport;
import dev.locksmith.testing.TestDatabases;
import dev.locksmith.testing.TestServices;
import dev.locksmith.text.Busy;
import dev.locksmith.text.ExpectedFailure;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.BiFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// One console on each node of a Galera cluster. The nodes see of each other what is committed, and no lock.
class GaleraTest {
    private static final int ACCOUNTS = 40;
    private static final int ALLOWED = 5;
    private static final int LINKS = 20;
    private static final int READS = 100;
    private static final int MAILS = 60;
    private static final int ROUNDS = 6;

    private final GaleraCluster cluster = GaleraCluster.found();
    private List<Database> databases = List.of();
    private List<TestServices> consoles = List.of();

    @BeforeEach
    void openConsoles() {
        databases = cluster.configs().stream().map(TestDatabases::open).toList();
        consoles = databases.stream()
                .map(database -> new TestServices(database, database.clock()))
                .toList();
    }

    @AfterEach
    void closeConsoles() {
        databases.forEach(Database::close);
        cluster.close();
    }

    @Test
    void noMoreThanAllowedOfManyRequestsAtOnceAreTaken() {
        consoles.getFirst().set(PasswordOption.ACCOUNT_MINUTES, "0");
        for (var account = 0; account < ACCOUNTS; account++) {
            var customer = customer();

            var outcomes = atOnce(
                    12,
                    (console, number) -> console.passwords
                            .resets()
                            .requestByCustomer(customer.email(), customer.website(), "192.0.2." + number));

            assertThat(outcomes)
                    .hasOnlyElementsOfTypes(ResetOutcome.Requested.class, ResetOutcome.TooMany.class, Busy.class);
            var taken = count(outcomes, ResetOutcome.Requested.class);
            assertThat(taken).isLessThanOrEqualTo(ALLOWED);
            assertThat(taken + count(outcomes, Busy.class)).isGreaterThanOrEqualTo(ALLOWED);
            var resets = consoles.getLast().passwords.resets();
            assertThat(resets.budget(customer.id()).used()).isEqualTo(taken);
            assertThat(resets.ofCustomer(customer.id())).hasSize(taken);
        }
    }

    @Test
    void oneOfManyRedeemsAtOnceWinsAndTheOthersLearnThatTheLinkIsUsed() {
        for (var link = 0; link < LINKS; link++) {
            var customer = customer();
            console(link).passwords.resets().requestByStaff(CustomerActs.OWNER, customer.id());
            var letters = new RecordingTransport();
            console(link + 1).dispatch(letters);
            var secret = letters.links().getLast();

            var outcomes = atOnce(
                    6,
                    (console, number) -> console.passwords
                            .links()
                            .redeem(
                                    new PresentedLink(secret, customer.website(), "192.0.2." + number),
                                    "tulip-and-lantern"));

            assertThat(count(outcomes, RedeemOutcome.Redeemed.class)).isOne();
            assertThat(outcomes)
                    .filteredOn(outcome -> outcome instanceof RedeemOutcome.NotLive(LinkState.Redeemed _))
                    .hasSize(5);
        }
    }

    @Test
    void whatIsDoneOnOneNodeHoldsOnTheOthersAtOnce() {
        for (var round = 0; round < READS; round++) {
            var customer = customer();
            var here = console(round);
            var there = console(round + 1);

            var token = there.database.inTransaction(transaction -> there.tokens
                    .issue(transaction, customer.id(), Optional.empty(), TokenKind.ACCESS, Duration.ofHours(1))
                    .token());
            assertThat(here.tokens.customerOf(token)).contains(customer.id());

            here.forceSignIn.revoke(CustomerActs.OWNER, customer.id(), false);
            assertThat(there.tokens.customerOf(token)).isEmpty();

            here.passwords.resets().requestByStaff(CustomerActs.OWNER, customer.id());
            assertThat(there.passwords.resets().ofCustomer(customer.id())).hasSize(1);
        }
    }

    @Test
    void everyMailGoesOutOnceAndIsSettledWithItsReset() throws InterruptedException {
        var customers =
                Collections.nCopies(MAILS, 0).stream().map(_ -> customer()).toList();
        try (var mailbox = Mailbox.open(0)) {
            var caught = new CountDownLatch(MAILS);
            mailbox.onChange(caught::countDown);
            var dispatchers = consoles.stream()
                    .map(console -> dispatcher(console, mailbox))
                    .toList();
            dispatchers.forEach(Dispatcher::start);
            for (var number = 0; number < MAILS; number++)
                console(number)
                        .passwords
                        .resets()
                        .requestByStaff(
                                CustomerActs.OWNER, customers.get(number).id());
            caught.await();
            dispatchers.forEach(Dispatcher::close);

            assertThat(mailbox.caught())
                    .hasSize(MAILS)
                    .extracting(CaughtMessage::messageId)
                    .doesNotHaveDuplicates();
        }
        assertThat(customers).allSatisfy(customer -> {
            var message = console(1)
                    .outbox
                    .about(MessageTopic.customer(customer.id()), 2)
                    .getFirst();
            assertThat(message.state()).isEqualTo(MessageState.SENT);
            assertThat(message.attempts()).isOne();
            assertThat(console(2).passwords.resets().ofCustomer(customer.id()))
                    .extracting(PasswordReset::state)
                    .containsExactly(ResetState.MAILED);
            assertThat(console(0).database.audit().ofCustomer(customer.id(), 20))
                    .filteredOn(event -> event.act() == Act.PASSWORD_RESET_MAILED)
                    .hasSize(1);
        });
    }

    @Test
    void allActsAtOnceLeaveEverythingInOrder() {
        consoles.getFirst().set(PasswordOption.PROTECTION, "none");
        try (var probe = new DatabaseProbe(cluster.configs().getFirst())) {
            for (var round = 0; round < ROUNDS; round++) {
                var acts = new CustomerActs(console(round), round % 2 == 0 ? "" : CustomerActs.UNDELIVERABLE, () -> {});
                var byConsole = consoles.stream().map(acts::all).toList();
                var names = new ArrayList<>(byConsole.getFirst().keySet());
                if (round % 3 > 0) names.remove("delete");
                if (round % 3 > 1) names.removeAll(List.of("disable", "change of e-mail", "cancel"));
                Collections.shuffle(names, new Random(round));
                for (var first = 0; first < names.size(); first += consoles.size()) {
                    var last = Math.min(first + consoles.size(), names.size());
                    var few = names.subList(first, last);
                    var outcomes = atOnce(few.size(), (console, number) -> {
                        byConsole
                                .get(consoles.indexOf(console))
                                .get(few.get(number))
                                .run();
                        return "done";
                    });
                    assertThat(outcomes)
                            .as(few.toString())
                            .allMatch(outcome -> outcome.equals("done") || outcome instanceof ExpectedFailure);
                }
                console(round + 1).dispatch(acts.server());
                new CustomerConsistency(console(round + 2), probe).check(acts.customer.id());
            }
        }
    }

    private static Dispatcher dispatcher(TestServices console, Mailbox mailbox) {
        var smtp = new SmtpConfig(
                "127.0.0.1", mailbox.port(), SmtpConfig.Security.NONE, mailbox.user(), mailbox.password());
        var sender = Sender.of("Customer Support <support@example.com>");
        return console.dispatcher(new SmtpTransport(smtp, sender, console.database.clock()));
    }

    private TestServices console(int number) {
        return consoles.get(number % consoles.size());
    }

    /// Made on the first node.
    private Customer customer() {
        return CustomerFixture.customer(databases.getFirst(), "Ann", "Other", UUID.randomUUID() + "@example.com");
    }

    private static int count(List<Object> outcomes, Class<?> kind) {
        return (int) outcomes.stream().filter(kind::isInstance).count();
    }

    /// Does the same many times at once, shared out among the nodes.
    ///
    /// @return what came of each, failures included
    private List<Object> atOnce(int many, BiFunction<TestServices, Integer, ?> act) {
        var together = new CyclicBarrier(many);
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var acts = IntStream.range(0, many)
                    .mapToObj(number -> (Callable<Object>) () -> {
                        together.await();
                        return outcome(() -> act.apply(console(number), number));
                    })
                    .toList();
            return threads.invokeAll(acts).stream().map(Future::resultNow).toList();
        } catch (InterruptedException stopped) {
            throw new AssertionError(stopped);
        }
    }

    private static Object outcome(Callable<Object> act) throws Exception {
        try {
            return act.call();
        } catch (RuntimeException failed) {
            return failed;
        }
    }
}
