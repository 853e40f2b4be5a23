package dev.locksmith.ui;

import dev.locksmith.mail.Dispatcher;
import dev.locksmith.text.ExpectedFailure;
import dev.locksmith.text.Texts;
import java.net.URI;
import java.time.Clock;
import java.util.function.BooleanSupplier;

/// The looks that the status bar takes at database, mail and storefront.
public final class HealthProbes {
    private HealthProbes() {}

    /// @param place what people call it, such as “H2, embedded”
    /// @param clock the database's, which asks it
    public static HealthProbe database(String place, Clock clock) {
        return texts -> {
            try {
                var _ = clock.instant();
                return new Health(Health.State.WELL, place, texts.get("health.database.well", place));
            } catch (RuntimeException silent) {
                return new Health(Health.State.TROUBLE, place, said(texts, place, silent));
            }
        };
    }

    /// Blocked messages are people's business, not the mail server's, so they are no trouble here.
    public static HealthProbe mail(MailServices mail, Dispatcher dispatcher) {
        return new MailProbe(mail, dispatcher);
    }

    private record MailProbe(MailServices mail, Dispatcher dispatcher) implements HealthProbe {
        @Override
        public Health look(Texts texts) {
            var counts = mail.outbox().counts();
            var waiting = counts.waiting() + counts.deferred();
            var words = mail.mailbox()
                    .map(box -> texts.get("health.mail.caught", box.caught().size()))
                    .orElseGet(() -> texts.get("health.mail.waiting", waiting));
            return dispatcher
                    .trouble()
                    .map(trouble -> new Health(Health.State.TROUBLE, words, trouble))
                    .orElseGet(() -> new Health(
                            Health.State.WELL,
                            words,
                            texts.get("health.mail.well", counts.waiting(), counts.deferred(), counts.blocked())));
        }

        @Override
        public void onChange(Runnable listener) {
            mail.outbox().onChange(listener);
        }
    }

    /// @param address where people find it
    /// @param answers asks it for a page
    public static HealthProbe storefront(URI address, BooleanSupplier answers) {
        return texts -> {
            var words = texts.get("health.storefront", address.getAuthority());
            return answers.getAsBoolean()
                    ? new Health(Health.State.WELL, words, texts.get("health.storefront.well", address))
                    : new Health(Health.State.TROUBLE, words, texts.get("health.storefront.trouble", address));
        };
    }

    private static String said(Texts texts, String place, RuntimeException failure) {
        if (failure instanceof ExpectedFailure known) return known.sentence(texts);
        var message = failure.getMessage();
        return texts.get(
                "health.database.trouble",
                place,
                message == null ? failure.getClass().getSimpleName() : message);
    }
}
