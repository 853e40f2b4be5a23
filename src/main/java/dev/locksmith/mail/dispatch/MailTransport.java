package dev.locksmith.mail.dispatch;

/// A transport for mail, such as SMTP. Safe for several threads at once.
public interface MailTransport extends AutoCloseable {
    /// Sends it now and says how that ended; a failure is an answer, not an exception.
    Delivery send(OutgoingMail mail);

    /// Lets go of open connections.
    @Override
    void close();
}
