package dev.locksmith.ui.mail;

import static org.assertj.core.api.Assertions.assertThat;

import dev.locksmith.config.SmtpConfig;
import dev.locksmith.mail.Sender;
import dev.locksmith.mail.SmtpTransport;
import dev.locksmith.mailbox.Mailbox;
import dev.locksmith.password.PasswordOption;
import dev.locksmith.testing.Desk;
import dev.locksmith.testing.Shop;
import dev.locksmith.ui.ConsoleServices;
import dev.locksmith.ui.ConsoleWindow;
import dev.locksmith.ui.Destination;
import dev.locksmith.ui.Icon;
import dev.locksmith.ui.MailServices;
import dev.locksmith.ui.Screen;
import dev.locksmith.ui.Theme;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import javafx.scene.Node;
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

    private final Shop shop = Shop.withCustomers(3);
    private final Mailbox mailbox = Mailbox.open(0);
    private final List<URI> opened = new CopyOnWriteArrayList<>();
    private ConsoleWindow window;
    private Desk desk;

    @BeforeEach
    void openTheScreen() {
        desk = Desk.open(stage -> window = ConsoleWindow.show(
                stage, services(), List.of(MailScreen::new, (_, _) -> new StorefrontStandIn()), List.of()));
    }

    @AfterEach
    void close() {
        Desk.run(window::close);
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
    void messageThatWasNotCaughtSaysWhyItIsNotShown() {
        shop.rooms
                .passwords
                .resets()
                .requestByStaff(
                        shop.staff, shop.customer("roni_cost@example.com").id());

        desk.clickOn(subject()).reads("The message itself is not kept");
    }

    @Test
    void waitingMessageCanBeCancelled() {
        shop.rooms
                .passwords
                .resets()
                .requestByStaff(
                        shop.staff, shop.customer("roni_cost@example.com").id());

        desk.clickOn(subject())
                .click("#mail-cancel")
                .reads("The message will not be sent.")
                .reads("cancelled");
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

        desk.click("#mail-clear").reads("The message itself is not kept");

        assertThat(mailbox.caught()).isEmpty();
    }

    @Test
    void everyPartIsPicturedInLightAndDark() {
        mailReset();
        Desk.run(() -> window.appearance().theme().set(Theme.LIGHT));
        desk.clickOn(subject()).reads("live, 23:59 h left");
        desk.picture("mail-light");
        desk.clickOn("Text").reads("token=••••••••");
        desk.picture("mail-text-light");
        desk.clickOn("Message");
        Desk.run(() -> window.appearance().theme().set(Theme.DARK));

        assertThat(desk.picture("mail-dark")).isNotEmptyFile();
    }

    private String subject() {
        desk.reads(SUBJECT);
        return shop.rooms.outbox.newest("", 1).getFirst().subject();
    }

    private void mailReset() {
        shop.rooms
                .passwords
                .resets()
                .requestByStaff(
                        shop.staff, shop.customer("roni_cost@example.com").id());
        dispatch();
    }

    private void dispatch() {
        var smtp = new SmtpConfig("127.0.0.1", mailbox.port(), SmtpConfig.Security.NONE, "", "");
        var sender = Sender.of("Customer Support <support@example.com>");
        try (var dispatcher = shop.rooms.dispatcher(new SmtpTransport(smtp, sender, shop.database.clock()))) {
            assertThat(dispatcher.dispatchDue()).isEqualTo(1);
        }
    }

    private ConsoleServices services() {
        var services = shop.services(home);
        return new ConsoleServices(
                services.setting(),
                services.customers(),
                services.passwords(),
                services.access(),
                new MailServices(shop.rooms.outbox, Optional.of(mailbox)));
    }

    private final class StorefrontStandIn implements Screen {
        private final Node node = new Region();

        @Override
        public String id() {
            return "storefront";
        }

        @Override
        public Icon icon() {
            return Icon.STOREFRONT;
        }

        @Override
        public Node node() {
            return node;
        }

        @Override
        public boolean open(Destination destination) {
            return destination instanceof Destination.StorefrontPage(URI address) && opened.add(address);
        }
    }
}
