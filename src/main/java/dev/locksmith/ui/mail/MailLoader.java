package dev.locksmith.ui.mail;

import dev.locksmith.mail.outbox.OutboxMessage;
import dev.locksmith.mailbox.CaughtMessage;
import dev.locksmith.mailbox.Mailbox;
import dev.locksmith.password.reset.PasswordReset;
import dev.locksmith.password.reset.ResetMail;
import dev.locksmith.ui.screen.ConsoleServices;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/// Reads outbox and mailbox into one list. Called in the background.
final class MailLoader {
    private static final int SHOWN = 200;

    private final ConsoleServices services;

    MailLoader(ConsoleServices services) {
        this.services = services;
    }

    /// The newest messages, newest first.
    List<MailEntry> newest(String search) {
        var caught = services.mail().mailbox().map(Mailbox::caught).orElse(List.of());
        var byMessageId = caught.stream()
                .filter(message -> !message.messageId().isEmpty())
                .collect(Collectors.toMap(CaughtMessage::messageId, message -> message, (newer, _) -> newer));
        var entries = new ArrayList<MailEntry>();
        var matched = new HashSet<String>();
        for (var message : services.mail().outbox().newest(services.session().staff(), search, SHOWN)) {
            matched.add(message.messageId());
            entries.add(new MailEntry(Optional.of(message), Optional.ofNullable(byMessageId.get(message.messageId()))));
        }
        caught.stream()
                .filter(message -> !matched.contains(message.messageId()))
                .filter(message -> contains(message, search))
                .forEach(message -> entries.add(new MailEntry(Optional.empty(), Optional.of(message))));
        entries.sort(Comparator.comparing(MailEntry::at).reversed());
        return entries;
    }

    /// The reset that a message carries a link of.
    Optional<PasswordReset> reset(OutboxMessage message) {
        return message.kind().equals(ResetMail.KIND)
                ? services.passwords().resets().find(services.session().staff(), message.reference())
                : Optional.empty();
    }

    private static boolean contains(CaughtMessage message, String search) {
        var words = message.subject() + " " + String.join(" ", message.recipients());
        return words.toLowerCase(Locale.ROOT).contains(search.strip().toLowerCase(Locale.ROOT));
    }
}
