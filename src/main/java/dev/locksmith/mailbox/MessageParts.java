package dev.locksmith.mailbox;

import jakarta.mail.Header;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Properties;
import org.jspecify.annotations.Nullable;

/// What a message consists of.
record MessageParts(String messageId, String subject, String html, String text, List<String> headers) {
    /// Parts within parts: deeper than any real mail.
    private static final int DEEPEST = 20;

    private static final Session SESSION = Session.getInstance(new Properties());

    /// Reads a message; what is not readable as MIME is text as it stands.
    static MessageParts of(byte[] source) {
        try {
            var message = new MimeMessage(SESSION, new ByteArrayInputStream(source));
            var bodies = new Bodies();
            bodies.add(message, 0);
            var headers = Collections.list(message.getAllHeaders()).stream()
                    .map(MessageParts::line)
                    .toList();
            return new MessageParts(
                    text(message.getMessageID()),
                    text(message.getSubject()),
                    bodies.html.toString(),
                    bodies.text.toString(),
                    headers);
        } catch (MessagingException | IOException unreadable) {
            return new MessageParts("", "", "", new String(source, StandardCharsets.UTF_8), List.of());
        }
    }

    private static String line(Header header) {
        return header.getName() + ": " + header.getValue().replaceAll("\\r?\\n\\s*", " ");
    }

    private static String text(@Nullable String value) {
        return Objects.requireNonNullElse(value, "");
    }

    /// The readable bodies; attachments are left to the source.
    private static final class Bodies {
        final StringBuilder html = new StringBuilder();
        final StringBuilder text = new StringBuilder();

        void add(Part part, int depth) throws MessagingException, IOException {
            if (depth > DEEPEST || Part.ATTACHMENT.equalsIgnoreCase(part.getDisposition())) return;
            if (part.isMimeType("multipart/*") && part.getContent() instanceof Multipart parts) {
                for (var i = 0; i < parts.getCount(); i++) add(parts.getBodyPart(i), depth + 1);
            } else if (part.isMimeType("text/html")) {
                html.append(part.getContent());
            } else if (part.isMimeType("text/plain")) {
                text.append(part.getContent());
            }
        }
    }
}
