package dev.locksmith.mail.smtp;

import dev.locksmith.mail.dispatch.Delivery;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.URLName;
import jakarta.mail.internet.MimeMessage;
import java.io.OutputStream;
import org.eclipse.angus.mail.smtp.SMTPTransport;

/// One open connection to the mail server, used by one thread at a time.
final class SmtpConnection {
    /// "Service not available, closing transmission channel" (RFC 5321 4.2.3).
    private static final int CLOSING = 421;

    private final Dialogue transport;
    private final SmtpReplies replies;
    private boolean lost;

    private SmtpConnection(Dialogue transport, SmtpReplies replies) {
        this.transport = transport;
        this.replies = replies;
    }

    /// @throws MessagingException when the server is away, or does not let us in
    static SmtpConnection open(Session session, SmtpReplies replies) throws MessagingException {
        var transport = new Dialogue(session);
        transport.connect();
        return new SmtpConnection(transport, replies);
    }

    Delivery send(MimeMessage message) {
        transport.bodyBegun = false;
        try {
            transport.sendMessage(message, message.getAllRecipients());
            return new Delivery.Accepted(
                    transport.getLastReturnCode(), SmtpReplies.line(transport.getLastServerResponse()));
        } catch (MessagingException failed) {
            var delivery = replies.notSent(failed);
            lost = delivery.code() == 0 || delivery.code() == CLOSING;
            return delivery.code() == 0 && handedOver() ? replies.unanswered(delivery) : delivery;
        }
    }

    /// Whether it is of no more use.
    boolean lost() {
        return lost;
    }

    /// Whether the server got the body of the last mail, or some of it: it may have taken that, whatever was heard.
    boolean handedOver() {
        return transport.bodyBegun;
    }

    void close() {
        try {
            transport.close();
        } catch (MessagingException gone) {
            // It is of no more use either way, and its socket is closed.
            lost = true;
        }
    }

    /// Notes how far a mail gets.
    private static final class Dialogue extends SMTPTransport {
        private boolean bodyBegun;

        Dialogue(Session session) {
            super(session, new URLName("smtp", null, -1, null, null, null));
        }

        @Override
        protected OutputStream data() throws MessagingException {
            var body = super.data();
            bodyBegun = true;
            return body;
        }
    }
}
