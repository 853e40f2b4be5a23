package dev.locksmith.mail;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class DispatchTest {
    private final MailHouse house = new MailHouse();

    @AfterEach
    void close() {
        house.close();
    }

    @Test
    void aMessageIsSentOverSmtpAndItsReplyIsKept() {
        var id = house.enqueue("veronica@example.com", "Veronica Costello");
        try (var dispatcher = house.dispatcher()) {
            assertThat(dispatcher.dispatchDue()).isEqualTo(1);
            assertThat(dispatcher.dispatchDue()).isZero();
            assertThat(dispatcher.trouble()).isEmpty();
        }

        var message = house.message(id);
        assertThat(message.state()).isEqualTo(MessageState.SENT);
        assertThat(message.sentAt()).isEqualTo(house.clock.instant());
        assertThat(message.replyCode()).isEqualTo(250);
        assertThat(message.reply()).isEqualTo("2.0.0 caught");
        assertThat(house.outbox.attempts(id))
                .containsExactly(
                        new MailAttempt(house.clock.instant(), MailAttempt.Result.ACCEPTED, 250, "2.0.0 caught"));
        assertThat(house.notes.told).containsExactly("accepted " + id);
        var caught = house.mailbox.find(message.messageId()).orElseThrow();
        assertThat(caught.recipients()).containsExactly("veronica@example.com");
        assertThat(caught.subject()).isEqualTo("A note");
        assertThat(caught.html()).isEqualTo("<p>Dear " + id + "</p>");
        assertThat(caught.text()).isEqualTo("Dear " + id);
    }
}
