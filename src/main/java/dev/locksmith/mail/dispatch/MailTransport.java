package dev.locksmith.mail.dispatch;

/// Hands mail to a server. Safe for several threads at once.
public interface MailTransport extends AutoCloseable {
    /// Sends it now and says how that ended; trouble is an answer, not an exception.
    Delivery send(OutgoingMail mail);

    /// Lets go of open connections.
    @Override
    void close();
}
