package dev.locksmith.ui.mail;

import static org.assertj.core.api.Assertions.assertThat;

import dev.locksmith.audit.Act;
import dev.locksmith.mail.dispatch.Delivery;
import dev.locksmith.mail.outbox.MessageTopic;
import dev.locksmith.mail.outbox.NewMessage;
import dev.locksmith.password.account.EmailChangedMail;
import dev.locksmith.password.options.PasswordOption;
import dev.locksmith.testing.TestWindow;
import dev.locksmith.ui.screen.Theme;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What the Mail screen shows of a real outbox and a real mailbox.
class MailScreenTest {
    @AutoClose
    private final MailScreenFixture screen;

    private final TestWindow window;

    MailScreenTest(@TempDir Path home) {
        screen = new MailScreenFixture(home);
        window = screen.window;
    }

    @Test
    void emptyListSaysWhatWillBeHere() {
        window.reads("No mail yet");
    }

    @Test
    void mailAppearsWithItsStateAndTheServersWords() {
        screen.mailReset();

        window.reads(MailScreenFixture.SUBJECT).reads("sent").clickOn(screen.subject());

        window.reads("250 2.0.0").reads("live, 23:59 h left").reads("Password reset");
    }

    @Test
    void linkOpensInTheStorefront() {
        screen.mailReset();

        window.clickOn(screen.subject()).click("#mail-open-link");

        assertThat(screen.opened)
                .containsExactly(screen.mailbox.caught().getFirst().links().getFirst());
    }

    @Test
    void secretOfTheLinkCannotBeReadInAnyPart() {
        screen.mailReset();
        var secret =
                screen.mailbox.caught().getFirst().links().getFirst().getQuery().replace("token=", "");
        window.clickOn(screen.subject());

        for (var part : List.of("Text", "Source", "Headers", "Links")) {
            window.clickOn(part);
            assertThat(window.words()).doesNotContain(secret);
        }
        window.clickOn("Text").reads("token=••••••••");
    }

    @Test
    void messageThatWaitsSaysThatItIsWrittenWhenItIsSent() {
        screen.request("roni_cost@example.com");

        window.clickOn(screen.subject()).reads("Not sent yet").reads("written at the moment of sending");
        assertThat(window.canRead("live, ")).isFalse();
    }

    @Test
    void searchWithoutAMatchSaysSo() {
        screen.mailReset();
        window.reads(MailScreenFixture.SUBJECT).click("#mail-search").type("nobody");

        window.reads("Nothing matches “nobody”");
    }

    @Test
    void mailOfASupersededResetSaysSoInWords() {
        screen.shop.services.set(PasswordOption.ACCOUNT_MINUTES, "0");
        screen.request("roni_cost@example.com");
        screen.request("roni_cost@example.com");

        window.reads("Not sent: a newer reset was asked for.");
    }

    @Test
    void mailAboutAChangedAddressSaysWhatCausedIt() {
        screen.shop.database.doInTransaction(transaction -> screen.shop.services.outbox.enqueue(
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

        window.clickOn("Your address").reads("Caused by").reads("Account changed");
    }

    @Test
    void deferredMailSaysWhyAndWhenItIsTriedAgain() {
        screen.request("roni_cost@example.com");
        screen.shop.dispatch(new Delivery.Deferred(450, "4.2.0 mailbox busy"));

        window.clickOn(screen.subject())
                .reads("Next try")
                .reads("It is tried again by itself, next at")
                .reads("450 4.2.0 mailbox busy")
                .picture("mail-deferred");
    }

    @Test
    void everyPartIsPicturedInLightAndDark() {
        screen.mailReset();
        TestWindow.run(() -> screen.console().appearance().theme().set(Theme.LIGHT));
        window.clickOn(screen.subject()).reads("live, 23:59 h left");
        window.picture("mail-light");
        window.clickOn("Text").reads("token=••••••••");
        window.picture("mail-text-light");
        window.clickOn("Message");
        TestWindow.run(() -> screen.console().appearance().theme().set(Theme.DARK));

        assertThat(window.picture("mail-dark")).isNotEmptyFile();
    }
}
