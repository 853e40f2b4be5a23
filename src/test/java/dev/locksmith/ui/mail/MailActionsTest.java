package dev.locksmith.ui.mail;

import static org.assertj.core.api.Assertions.assertThat;

import dev.locksmith.password.options.PasswordOption;
import dev.locksmith.testing.TestWindow;
import java.nio.file.Path;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What can be done to mail on the Mail screen: withdraw it, send it again, delete what was caught.
class MailActionsTest {
    @AutoClose
    private final MailScreenFixture screen;

    private final TestWindow window;

    MailActionsTest(@TempDir Path home) {
        screen = new MailScreenFixture(home);
        window = screen.window;
    }

    @Test
    void waitingMessageCanBeCancelled() {
        screen.request("roni_cost@example.com");

        window.clickOn(screen.subject())
                .click("#mail-cancel")
                .reads("The message will not be sent.")
                .reads("cancelled")
                .reads("Never sent")
                .reads("Withdrawn by Robin.");
        assertThat(window.canRead("Server said")).isFalse();
    }

    @Test
    void sentResetIsSentAgainOnlyAsOftenAsTheLimitAllows() {
        screen.mailReset();

        window.clickOn(screen.subject()).click("#mail-send-again").reads("Not sent again: one more reset mail counts");

        assertThat(screen.shop.services.outbox.newest("", 10)).hasSize(1);
    }

    @Test
    void sentMessageCanBeSentAgain() {
        screen.shop.services.set(PasswordOption.ACCOUNT_MINUTES, "0");
        screen.mailReset();

        window.clickOn(screen.subject()).click("#mail-send-again").reads("The message is on its way again.");
        screen.dispatch();

        assertThat(screen.mailbox.caught()).hasSize(2);
        assertThat(screen.mailbox.caught().get(0).links())
                .isNotEqualTo(screen.mailbox.caught().get(1).links());
    }

    @Test
    void mailboxCanBeEmptied() {
        screen.mailReset();
        window.clickOn(screen.subject());

        window.click("#mail-more").clickOn("Empty the mailbox …").reads("The message itself is not kept");
        window.reads("One message has been deleted").picture("mail-emptied");

        assertThat(screen.mailbox.caught()).isEmpty();
        assertThat(window.shows(".mail-line .mark")).isFalse();
    }

    @Test
    void emptyingTheMailboxCanBeTakenBack() {
        screen.mailReset();
        window.clickOn(screen.subject());
        var caught = screen.mailbox.caught();

        window.click("#mail-more").clickOn("Empty the mailbox …").click("#notification-undo");

        window.await("the mark is back", () -> window.shows(".mail-line .mark"));
        assertThat(screen.mailbox.caught()).isEqualTo(caught);
        assertThat(window.canRead("One message has been deleted")).isFalse();
    }

    @Test
    void deleteActsOnTheMessageThatIsLookedAtAlone() {
        screen.mailReset();
        screen.mailReset("daan.vdberg@example.com");
        window.clickOn("roni_cost@example.com");

        window.click("#mail-delete").reads("One message has been deleted");

        assertThat(screen.mailbox.caught())
                .singleElement()
                .satisfies(left -> assertThat(left.recipients()).containsExactly("daan.vdberg@example.com"));

        window.clickOn("daan.vdberg@example.com").press(KeyCode.DELETE);
        window.await("both are deleted", () -> screen.mailbox.caught().isEmpty());
    }
}
