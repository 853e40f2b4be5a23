package dev.locksmith.mail;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import org.eclipse.angus.mail.smtp.SMTPTransport;

/// One open connection to the mail server, used by one thread at a time.
final class SmtpConnection {
    /// "Service not available, closing transmission channel" (RFC 5321 4.2.3).
    private static final int CLOSING = 421;

    private final SMTPTransport transport;
    private final SmtpReplies replies;
    private boolean lost;

    private SmtpConnection(SMTPTransport transport, SmtpReplies replies) {
        this.transport = transport;
        this.replies = replies;
    }

    /// @throws MessagingException when the server is away, or does not let us in
    static SmtpConnection open(Session session, SmtpReplies replies) throws MessagingException {
        var transport = (SMTPTransport) session.getTransport("smtp");
        transport.connect();
        return new SmtpConnection(transport, replies);
    }

    Delivery send(MimeMessage message) {
        try {
            transport.sendMessage(message, message.getAllRecipients());
            return new Delivery.Accepted(
                    transport.getLastReturnCode(), SmtpReplies.line(transport.getLastServerResponse()));
        } catch (MessagingException failed) {
            var delivery = replies.notSent(failed);
            lost = delivery.code() == 0 || delivery.code() == CLOSING;
            return delivery;
        }
    }

    /// Whether it is of no more use.
    boolean lost() {
        return lost;
    }

    void close() {
        try {
            transport.close();
        } catch (MessagingException gone) {
            // It is of no more use either way, and its socket is closed.
            lost = true;
        }
    }
}
