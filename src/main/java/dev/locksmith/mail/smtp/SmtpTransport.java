package dev.locksmith.mail.smtp;

import dev.locksmith.config.SmtpConfig;
import dev.locksmith.mail.dispatch.Delivery;
import dev.locksmith.mail.dispatch.MailTransport;
import dev.locksmith.mail.dispatch.OutgoingMail;
import dev.locksmith.mail.letter.Sender;
import dev.locksmith.mail.outbox.StoredWords;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.MimeMessage;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.ConcurrentLinkedDeque;

/// Sends over SMTP. Connections are kept open and used again, one for each thread that sends at a time. A mail whose
/// body has gone out is never sent once more within the same attempt: that is for the outbox to record and to space.
public final class SmtpTransport implements MailTransport {
    private static final Duration TIMEOUT = Duration.ofSeconds(10);

    private final SmtpReplies replies;
    private final Session session;
    private final MimeLetters letters;
    private final ConcurrentLinkedDeque<SmtpConnection> idle = new ConcurrentLinkedDeque<>();

    /// @param clock dates the mails
    /// @throws IllegalArgumentException for an unencrypted server that is not on this computer (ASVS 12.3.1)
    public SmtpTransport(SmtpConfig config, Sender sender, Clock clock) {
        this(config, sender, clock, TIMEOUT);
    }

    public SmtpTransport(SmtpConfig config, Sender sender, Clock clock, Duration timeout) {
        this.replies = new SmtpReplies(config, timeout);
        this.session = SmtpSessions.of(config, timeout);
        this.letters = new MimeLetters(session, sender, clock);
    }

    @Override
    public Delivery send(OutgoingMail mail) {
        MimeMessage message;
        try {
            message = letters.write(mail);
        } catch (AddressException wrong) {
            return new Delivery.Rejected(0, StoredWords.get("mail.reply.bad-address"));
        }
        var used = idle.pollLast();
        if (used != null) {
            var delivery = used.send(message);
            if (keep(used) || used.handedOver()) return delivery;
            // The server had hung up on a connection that was left idle; that says nothing about this mail.
        }
        try {
            var fresh = SmtpConnection.open(session, replies);
            var delivery = fresh.send(message);
            var _ = keep(fresh);
            return delivery;
        } catch (MessagingException failed) {
            return replies.notConnected(failed);
        }
    }

    /// @return whether the connection is still good for another mail
    private boolean keep(SmtpConnection connection) {
        if (connection.lost()) connection.close();
        else idle.addLast(connection);
        return !connection.lost();
    }

    @Override
    public void close() {
        for (var connection = idle.pollLast(); connection != null; connection = idle.pollLast()) connection.close();
    }
}
