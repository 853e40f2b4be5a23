package dev.locksmith.app.wiring;

import dev.locksmith.config.SmtpConfig;
import dev.locksmith.mail.dispatch.Delivery;
import dev.locksmith.mail.dispatch.Dispatcher;
import dev.locksmith.mail.dispatch.MailRoutes;
import dev.locksmith.mail.dispatch.MailTransport;
import dev.locksmith.mail.dispatch.OutgoingMail;
import dev.locksmith.mail.dispatch.RecipientGuard;
import dev.locksmith.mail.smtp.SmtpTransport;
import dev.locksmith.mailbox.Mailbox;
import dev.locksmith.text.Bundle;
import dev.locksmith.text.Texts;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;

/// Sends what is in the outbox. Only a console has a mailbox: whoever runs without a window leaves the mail that is to
/// be caught in the outbox, where a console finds it, instead of catching it where nobody can read it.
public final class MailService implements AutoCloseable {
    private final Dispatcher dispatcher;
    private final Optional<Mailbox> mailbox;
    private final Predicate<String> leaves;

    private MailService(Dispatcher dispatcher, Optional<Mailbox> mailbox, Predicate<String> leaves) {
        this.dispatcher = dispatcher;
        this.mailbox = mailbox;
        this.leaves = leaves;
    }

    /// For a console: everything leaves, or is caught where it can be read.
    static MailService withMailbox(ApplicationContext locksmith) {
        var mailbox = Mailbox.open(0, locksmith.services().database().clock());
        return of(locksmith, into(mailbox, locksmith), Optional.of(mailbox));
    }

    /// For whoever runs without a window.
    ///
    /// @return empty when all mail is to be caught
    public static Optional<MailService> withoutMailbox(ApplicationContext locksmith) {
        return locksmith.config().mail().smtp().map(_ -> of(locksmith, new Waiting(), Optional.empty()));
    }

    /// For a drill: one customer's mail is caught where the drill can read it, and nobody else's is touched for good.
    static MailService forDrill(ApplicationContext locksmith, String recipient) {
        var mailbox = Mailbox.open(0, locksmith.services().database().clock());
        Predicate<String> others = other -> !other.equalsIgnoreCase(recipient);
        var routes = MailRoutes.guarded(new Waiting(), into(mailbox, locksmith), others);
        return of(locksmith, routes, Optional.of(mailbox), others);
    }

    private static MailService of(ApplicationContext locksmith, MailTransport caught, Optional<Mailbox> mailbox) {
        var smtp = locksmith.config().mail().smtp();
        if (smtp.isEmpty()) return of(locksmith, MailRoutes.allTo(caught), mailbox, _ -> false);
        var guard = new RecipientGuard(
                locksmith.config().environment().kind(),
                locksmith.config().mail().allowedRecipients());
        var routes = MailRoutes.guarded(transport(smtp.get(), locksmith), caught, guard::lets);
        return of(locksmith, routes, mailbox, guard::lets);
    }

    private static MailService of(
            ApplicationContext locksmith, MailRoutes routes, Optional<Mailbox> mailbox, Predicate<String> leaves) {
        return new MailService(dispatcher(locksmith, routes), mailbox, leaves);
    }

    private static Dispatcher dispatcher(ApplicationContext locksmith, MailRoutes routes) {
        var services = locksmith.services();
        return new Dispatcher(services.database(), services.outbox(), services.composers(locksmith.urls()), routes);
    }

    private static MailTransport into(Mailbox mailbox, ApplicationContext locksmith) {
        var smtp = new SmtpConfig(
                "127.0.0.1", mailbox.port(), SmtpConfig.Security.NONE, mailbox.user(), mailbox.password());
        return transport(smtp, locksmith);
    }

    private static MailTransport transport(SmtpConfig smtp, ApplicationContext locksmith) {
        return new SmtpTransport(
                smtp, locksmith.sender(), locksmith.services().database().clock());
    }

    public Dispatcher dispatcher() {
        return dispatcher;
    }

    /// A console's.
    public Mailbox mailbox() {
        return mailbox.orElseThrow();
    }

    /// Whether mail to an address goes to the mail server, instead of being caught.
    public boolean leaves(String recipient) {
        return leaves.test(recipient);
    }

    /// Whether mail to an address comes into the mailbox here, instead of going to the mail server.
    boolean catches(String recipient) {
        return mailbox.isPresent() && !leaves.test(recipient);
    }

    @Override
    public void close() {
        dispatcher.close();
        mailbox.ifPresent(Mailbox::close);
    }

    /// Puts off what is to be caught until a console with a mailbox comes by.
    private static final class Waiting implements MailTransport {
        @Override
        public Delivery send(OutgoingMail mail) {
            var english = Texts.of(Bundle.COMMON, Locale.ENGLISH);
            return new Delivery.Deferred(0, english.get("mail.reply.waits-for-console"));
        }

        @Override
        public void close() {}
    }
}
