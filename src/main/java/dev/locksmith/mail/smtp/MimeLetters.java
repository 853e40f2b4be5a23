package dev.locksmith.mail.smtp;

import dev.locksmith.mail.dispatch.OutgoingMail;
import dev.locksmith.mail.letter.Greeting;
import dev.locksmith.mail.letter.Letter;
import dev.locksmith.mail.letter.OneLine;
import dev.locksmith.mail.letter.Sender;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.UnsupportedEncodingException;
import java.net.IDN;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/// Makes MIME messages of letters: UTF-8, text and HTML side by side, plainest first (RFC 2046 5.1.4).
final class MimeLetters {
    private static final String UTF_8 = StandardCharsets.UTF_8.name();
    /// RFC 5322 3.3, in UTC: where the console stands is nobody's business.
    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern(
                    "EEE, d MMM uuuu HH:mm:ss Z", Locale.ENGLISH)
            .withZone(ZoneOffset.UTC);
    private static final int LONGEST_SUBJECT = 250;
    private static final int LONGEST_NAME = 200;

    private final Session session;
    private final Sender sender;
    private final Clock clock;

    MimeLetters(Session session, Sender sender, Clock clock) {
        this.session = session;
        this.sender = sender;
        this.clock = clock;
    }

    /// @throws AddressException when the recipient's address is none
    MimeMessage write(OutgoingMail mail) throws AddressException {
        var recipient = parsed(mail.recipient());
        try {
            var letter = mail.letter();
            var message = new Identified(session, mail.messageId());
            message.setFrom(named(new InternetAddress(sender.email()), sender.name()));
            message.setRecipient(
                    Message.RecipientType.TO, named(recipient, Greeting.name(mail.recipientName(), LONGEST_NAME)));
            message.setSubject(header(letter.subject(), LONGEST_SUBJECT), UTF_8);
            message.setHeader("Date", DATE.format(clock.instant()));
            // No answering machine should answer (RFC 3834 5).
            message.setHeader("Auto-Submitted", "auto-generated");
            message.setHeader("Content-Language", OneLine.of(letter.language(), 8));
            message.setContent(new MimeMultipart("alternative", plain(letter), html(letter)));
            message.saveChanges();
            return message;
        } catch (UnsupportedEncodingException | MessagingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static MimeBodyPart plain(Letter letter) throws MessagingException {
        var part = new MimeBodyPart();
        part.setText(letter.text(), UTF_8, "plain");
        return part;
    }

    private static MimeBodyPart html(Letter letter) throws MessagingException {
        var part = new MimeBodyPart();
        part.setText(letter.html(), UTF_8, "html");
        return part;
    }

    private static InternetAddress named(InternetAddress unnamed, String name) throws UnsupportedEncodingException {
        var line = header(name, LONGEST_NAME);
        if (!line.isEmpty()) unnamed.setPersonal(line, UTF_8);
        return unnamed;
    }

    /// What looks encoded would be decoded by the reader's program (RFC 2047), so it must not look so.
    private static String header(String text, int longest) {
        return OneLine.of(text.replace("=?", "= ?"), longest);
    }

    /// A domain in letters of other scripts goes out in its ASCII form; a local part has none.
    private static InternetAddress parsed(String email) throws AddressException {
        var at = email.lastIndexOf('@');
        if (at < 1) throw new AddressException("no local part", email);
        try {
            var ascii = email.substring(0, at + 1) + IDN.toASCII(email.substring(at + 1));
            if (!ascii.chars().allMatch(sign -> sign > ' ' && sign < 0x7F))
                throw new AddressException("not in ASCII", email);
            var parsed = new InternetAddress(ascii, true);
            if (!ascii.equals(parsed.getAddress())) throw new AddressException("more than an address", email);
            return parsed;
        } catch (IllegalArgumentException wrong) {
            throw new AddressException("no domain", email);
        }
    }

    /// Keeps the Message-ID it was given.
    private static final class Identified extends MimeMessage {
        private final String messageId;

        Identified(Session session, String messageId) {
            super(session);
            this.messageId = messageId;
        }

        @Override
        protected void updateMessageID() throws MessagingException {
            setHeader("Message-ID", messageId);
        }
    }
}
