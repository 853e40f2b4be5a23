package dev.locksmith.ui.mail;

import static org.assertj.core.api.Assertions.assertThat;

import dev.locksmith.audit.Act;
import dev.locksmith.config.SmtpConfig;
import dev.locksmith.mail.dispatch.Delivery;
import dev.locksmith.mail.letter.Sender;
import dev.locksmith.mail.outbox.MessageTopic;
import dev.locksmith.mail.outbox.NewMessage;
import dev.locksmith.mail.smtp.SmtpTransport;
import dev.locksmith.mailbox.Mailbox;
import dev.locksmith.password.account.EmailChangedMail;
import dev.locksmith.password.options.PasswordOption;
import dev.locksmith.testing.TestShop;
import dev.locksmith.testing.TestWindow;
import dev.locksmith.ui.control.Icon;
import dev.locksmith.ui.screen.ConsoleServices;
import dev.locksmith.ui.screen.Destination;
import dev.locksmith.ui.screen.MailServices;
import dev.locksmith.ui.screen.Screen;
import dev.locksmith.ui.screen.ScreenInfo;
import dev.locksmith.ui.screen.Theme;
import dev.locksmith.ui.shell.ConsoleWindow;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The Mail screen in front of a real outbox and a real mailbox.
class MailScreenTest {
    private static final String SUBJECT = "Reset your";

    @TempDir
    private Path home;

    private final TestShop shop = TestShop.withCustomers(3);
    private final Mailbox mailbox = Mailbox.open(0);
    private final List<URI> opened = new CopyOnWriteArrayList<>();
    private ConsoleWindow window;
    private TestWindow desk;

    @BeforeEach
    void openTheScreen() {
        desk = TestWindow.open(stage -> window = ConsoleWindow.show(
                stage, services(), List.of(MailScreen::new, (_, _) -> new StorefrontStandIn()), List.of()));
    }

    @AfterEach
    void close() {
        TestWindow.run(window::close);
        mailbox.close();
        shop.close();
    }

    @Test
    void emptyListSaysWhatWillBeHere() {
        desk.reads("No mail yet");
    }

    @Test
    void mailAppearsWithItsStateAndTheServersWords() {
        mailReset();

        desk.reads(SUBJECT).reads("sent").clickOn(subject());

        desk.reads("250 2.0.0").reads("live, 23:59 h left").reads("Password reset");
    }

    @Test
    void linkOpensInTheStorefront() {
        mailReset();

        desk.clickOn(subject()).click("#mail-open-link");

        assertThat(opened).containsExactly(mailbox.caught().getFirst().links().getFirst());
    }

    @Test
    void secretOfTheLinkCannotBeReadInAnyPart() {
        mailReset();
        var secret = mailbox.caught().getFirst().links().getFirst().getQuery().replace("token=", "");
        desk.clickOn(subject());

        for (var part : List.of("Text", "Source", "Headers", "Links")) {
            desk.clickOn(part);
            assertThat(desk.words()).doesNotContain(secret);
        }
        desk.clickOn("Text").reads("token=••••••••");
    }

    @Test
    void messageThatWaitsSaysThatItIsWrittenWhenItIsSent() {
        request("roni_cost@example.com");

        desk.clickOn(subject()).reads("Not sent yet").reads("written at the moment of sending");
        assertThat(desk.canRead("live, ")).isFalse();
    }

    @Test
    void waitingMessageCanBeCancelled() {
        request("roni_cost@example.com");

        desk.clickOn(subject())
                .click("#mail-cancel")
                .reads("The message will not be sent.")
                .reads("cancelled")
                .reads("Never sent")
                .reads("Withdrawn by Robin.");
        assertThat(desk.canRead("Server said")).isFalse();
    }

    @Test
    void sentResetIsSentAgainOnlyAsOftenAsTheLimitAllows() {
        mailReset();

        desk.clickOn(subject()).click("#mail-send-again").reads("Not sent again: one more reset mail counts");

        assertThat(shop.rooms.outbox.newest("", 10)).hasSize(1);
    }

    @Test
    void sentMessageCanBeSentAgain() {
        shop.rooms.set(PasswordOption.ACCOUNT_MINUTES, "0");
        mailReset();

        desk.clickOn(subject()).click("#mail-send-again").reads("The message is on its way again.");
        dispatch();

        assertThat(mailbox.caught()).hasSize(2);
        assertThat(mailbox.caught().get(0).links())
                .isNotEqualTo(mailbox.caught().get(1).links());
    }

    @Test
    void searchWithoutAMatchSaysSo() {
        mailReset();
        desk.reads(SUBJECT).click("#mail-search").type("nobody");

        desk.reads("Nothing matches “nobody”");
    }

    @Test
    void mailboxCanBeEmptied() {
        mailReset();
        desk.clickOn(subject());

        desk.click("#mail-more").clickOn("Empty the mailbox …").reads("The message itself is not kept");
        desk.reads("One message has been deleted").picture("mail-emptied");

        assertThat(mailbox.caught()).isEmpty();
        assertThat(desk.shows(".mail-line .mark")).isFalse();
    }

    @Test
    void emptyingTheMailboxCanBeTakenBack() {
        mailReset();
        desk.clickOn(subject());
        var caught = mailbox.caught();

        desk.click("#mail-more").clickOn("Empty the mailbox …").click("#notification-undo");

        desk.await("the mark is back", () -> desk.shows(".mail-line .mark"));
        assertThat(mailbox.caught()).isEqualTo(caught);
        assertThat(desk.canRead("One message has been deleted")).isFalse();
    }

    @Test
    void deleteActsOnTheMessageThatIsLookedAtAlone() {
        mailReset();
        mailReset("daan.vdberg@example.com");
        desk.clickOn("roni_cost@example.com");

        desk.click("#mail-delete").reads("One message has been deleted");

        assertThat(mailbox.caught())
                .singleElement()
                .satisfies(left -> assertThat(left.recipients()).containsExactly("daan.vdberg@example.com"));

        desk.clickOn("daan.vdberg@example.com").press(KeyCode.DELETE);
        desk.await("both are deleted", () -> mailbox.caught().isEmpty());
    }

    @Test
    void mailOfASupersededResetSaysSoInWords() {
        shop.rooms.set(PasswordOption.ACCOUNT_MINUTES, "0");
        request("roni_cost@example.com");
        request("roni_cost@example.com");

        desk.reads("Not sent: a newer reset was asked for.");
    }

    @Test
    void mailAboutAChangedAddressSaysWhatCausedIt() {
        shop.database.doInTransaction(transaction -> shop.rooms.outbox.enqueue(
                transaction,
                new NewMessage(
                        EmailChangedMail.KIND,
                        1,
                        MessageTopic.customer(1),
                        "old@example.com",
                        "Veronica",
                        "en",
                        "Your address",
                        Act.CUSTOMER_CHANGED,
                        Duration.ofHours(1))));

        desk.clickOn("Your address").reads("Caused by").reads("Account changed");
    }

    @Test
    void deferredMailSaysWhyAndWhenItIsTriedAgain() {
        request("roni_cost@example.com");
        shop.dispatch(new Delivery.Deferred(450, "4.2.0 mailbox busy"));

        desk.clickOn(subject())
                .reads("Next try")
                .reads("It is tried again by itself, next at")
                .reads("450 4.2.0 mailbox busy")
                .picture("mail-deferred");
    }

    @Test
    void everyPartIsPicturedInLightAndDark() {
        mailReset();
        TestWindow.run(() -> window.appearance().theme().set(Theme.LIGHT));
        desk.clickOn(subject()).reads("live, 23:59 h left");
        desk.picture("mail-light");
        desk.clickOn("Text").reads("token=••••••••");
        desk.picture("mail-text-light");
        desk.clickOn("Message");
        TestWindow.run(() -> window.appearance().theme().set(Theme.DARK));

        assertThat(desk.picture("mail-dark")).isNotEmptyFile();
    }

    private String subject() {
        desk.reads(SUBJECT);
        return shop.rooms.outbox.newest("", 1).getFirst().subject();
    }

    private void mailReset() {
        mailReset("roni_cost@example.com");
    }

    private void mailReset(String email) {
        request(email);
        dispatch();
    }

    private void request(String email) {
        shop.rooms
                .passwords
                .resets()
                .requestByStaff(shop.staff, shop.customer(email).id());
    }

    private void dispatch() {
        var smtp = new SmtpConfig(
                "127.0.0.1", mailbox.port(), SmtpConfig.Security.NONE, mailbox.user(), mailbox.password());
        var sender = Sender.of("Customer Support <support@example.com>");
        try (var dispatcher = shop.rooms.dispatcher(new SmtpTransport(smtp, sender, shop.database.clock()))) {
            assertThat(dispatcher.dispatchDue()).isEqualTo(1);
        }
    }

    private ConsoleServices services() {
        var services = shop.services(home);
        return new ConsoleServices(
                services.session(),
                services.customers(),
                services.passwords(),
                services.access(),
                new MailServices(shop.rooms.outbox, Optional.of(mailbox)));
    }

    private final class StorefrontStandIn implements Screen {
        private final Node node = new Region();

        @Override
        public ScreenInfo info() {
            return ScreenInfo.of("storefront", Icon.STOREFRONT);
        }

        @Override
        public Node node() {
            return node;
        }

        @Override
        public Optional<Runnable> opens(Destination destination) {
            return destination instanceof Destination.StorefrontPage(URI address)
                    ? Optional.of(() -> opened.add(address))
                    : Optional.empty();
        }
    }
}
