package dev.locksmith.mail.dispatch;

import java.util.Optional;
import java.util.function.Predicate;

/// Routes mail: to the mail server, or, for those the guard holds back, to the mailbox.
public final class MailRoutes implements AutoCloseable {
    private final MailTransport server;
    private final Optional<Guarded> guarded;

    private MailRoutes(MailTransport server, Optional<Guarded> guarded) {
        this.server = server;
        this.guarded = guarded;
    }

    /// Everything goes one way, such as to the mailbox that comes with the program.
    public static MailRoutes allTo(MailTransport transport) {
        return new MailRoutes(transport, Optional.empty());
    }

    /// Mail goes to the server for those who are let pass, and to the mailbox for everyone else.
    public static MailRoutes guarded(MailTransport server, MailTransport mailbox, Predicate<String> lets) {
        return new MailRoutes(server, Optional.of(new Guarded(mailbox, lets)));
    }

    Route of(String recipient) {
        return guarded.filter(held -> !held.lets.test(recipient))
                .map(held -> new Route(held.mailbox, true))
                .orElseGet(() -> new Route(server, false));
    }

    @Override
    public void close() {
        server.close();
        guarded.ifPresent(held -> held.mailbox.close());
    }

    private record Guarded(MailTransport mailbox, Predicate<String> lets) {}

    /// @param caught whether the mail is held back from whom it is for
    record Route(MailTransport transport, boolean caught) {}
}
