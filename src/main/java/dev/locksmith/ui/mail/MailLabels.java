package dev.locksmith.ui.mail;

import dev.locksmith.mail.outbox.OutboxMessage;
import dev.locksmith.text.Texts;
import dev.locksmith.text.TimeFormat;
import dev.locksmith.ui.control.StyleClass;
import dev.locksmith.ui.screen.MessageColor;
import java.time.Instant;

/// Messages in words.
final class MailLabels {
    private final Texts texts;
    private final TimeFormat times;

    MailLabels(Texts texts) {
        this.texts = texts;
        this.times = TimeFormat.forStaff(texts);
    }

    String near(Instant at, Instant now) {
        return times.near(at, now);
    }

    String state(MailEntry entry) {
        return entry.sent()
                .map(message -> texts.get("outbox.state." + message.state().name()))
                .orElseGet(() -> texts.get("mail.state.foreign"));
    }

    String color(MailEntry entry) {
        return entry.sent().map(OutboxMessage::state).map(MessageColor::of).orElse(StyleClass.MUTED);
    }

    /// What the server said last, with when it is tried again; otherwise what caused the message.
    String third(MailEntry entry, Instant now) {
        return entry.sent().map(message -> third(message, now)).orElseGet(() -> texts.get("mail.cause.foreign"));
    }

    /// What the server said, such as “250 2.0.0 accepted”; empty while nothing was said.
    String reply(OutboxMessage message) {
        return message.replyCode() == 0
                ? message.reply()
                : texts.get("mail.reply", String.valueOf(message.replyCode()), message.reply());
    }

    /// That a message cannot be read, and what it is instead.
    String missing(OutboxMessage message) {
        return texts.get("mail.missing." + message.state().name());
    }

    String whyMissing(OutboxMessage message, Instant now) {
        return texts.get(
                "mail.missing.why." + message.state().name(), reply(message), near(message.nextAttemptAt(), now));
    }

    String cause(OutboxMessage message) {
        return texts.get("act." + message.cause().name());
    }

    private String third(OutboxMessage message, Instant now) {
        return switch (message.state()) {
            case WAITING, SENDING, SENT, CAUGHT -> cause(message);
            case BLOCKED, CANCELLED -> reply(message);
            case DEFERRED -> texts.get("mail.deferred", times.near(message.nextAttemptAt(), now), reply(message));
        };
    }
}
