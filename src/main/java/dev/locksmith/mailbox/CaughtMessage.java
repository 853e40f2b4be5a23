package dev.locksmith.mailbox;

import java.net.URI;
import java.time.Instant;
import java.util.List;

/// A message the mailbox caught. Its bodies and links may be live: they are shown to whoever sits at the console, and
/// neither stored nor logged.
///
/// @param id counts the messages caught since the start
/// @param messageId with its angle brackets; empty = the message had none
/// @param from the envelope's sender
/// @param recipients the envelope's recipients
/// @param html empty = the message has no such part
/// @param text empty = the message has no such part
/// @param source the message as it arrived
/// @param headers one a line, unfolded, undecoded
/// @param links found in the HTML, then in the text, each once
public record CaughtMessage(
        long id,
        Instant receivedAt,
        String messageId,
        String from,
        List<String> recipients,
        String subject,
        String html,
        String text,
        String source,
        List<String> headers,
        List<URI> links) {
    public CaughtMessage {
        recipients = List.copyOf(recipients);
        headers = List.copyOf(headers);
        links = List.copyOf(links);
    }

    @Override
    public String toString() {
        return "CaughtMessage[" + id + " " + messageId + "]";
    }
}
