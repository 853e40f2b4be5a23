package dev.locksmith.ui.shell;

import dev.locksmith.mail.dispatch.Dispatcher;
import dev.locksmith.mail.outbox.OutboxCounts;
import dev.locksmith.text.ExpectedFailure;
import dev.locksmith.text.SafeText;
import dev.locksmith.text.Texts;
import dev.locksmith.ui.screen.MailServices;
import java.net.URI;
import java.time.Clock;
import java.util.function.BooleanSupplier;

/// The status bar's health checks of database, mail and storefront.
public final class HealthProbes {
    /// In characters; the status bar has room for no more beside its neighbours in the least window.
    private static final int LONGEST_FAILURE = 70;

    private HealthProbes() {}

    /// @param place what people call it, such as “H2, embedded”
    /// @param clock the database's, which asks it
    public static HealthProbe database(String place, Clock clock) {
        return texts -> {
            try {
                var _ = clock.instant();
                return new Health(Health.State.WELL, place, texts.get("health.database.well", place));
            } catch (RuntimeException silent) { // for whatever reason: it does not answer
                return new Health(Health.State.FAILED, place, said(texts, place, silent));
            }
        };
    }

    /// Blocked messages are people's business, not the mail server's, so they are no problem here.
    ///
    /// @param leaves whether mail goes to a mail server, and is not only caught
    public static HealthProbe mail(MailServices mail, Dispatcher dispatcher, boolean leaves) {
        return new MailProbe(mail, dispatcher, leaves);
    }

    private record MailProbe(MailServices mail, Dispatcher dispatcher, boolean leaves) implements HealthProbe {
        @Override
        public Health look(Texts texts) {
            var counts = mail.outbox().counts();
            return dispatcher
                    .lastFailure()
                    .map(failure -> new Health(
                            Health.State.FAILED, texts.get("health.mail.failed", shortened(failure)), failure))
                    .orElseGet(() -> new Health(
                            Health.State.WELL,
                            words(texts, counts),
                            texts.get("health.mail.well", counts.waiting(), counts.deferred(), counts.blocked())));
        }

        private String words(Texts texts, OutboxCounts counts) {
            return mail.mailbox()
                    .filter(_ -> !leaves)
                    .map(box -> texts.get("health.mail.caught", box.caught().size()))
                    .orElseGet(() -> texts.get("health.mail.waiting", counts.waiting() + counts.deferred()));
        }

        /// The whole of it is in the tooltip.
        private static String shortened(String failure) {
            return failure.length() <= LONGEST_FAILURE
                    ? failure
                    : SafeText.cut(failure, LONGEST_FAILURE).strip() + "…";
        }

        @Override
        public void onChange(Runnable listener) {
            mail.outbox().onChange(listener);
        }
    }

    /// @param address where people find it
    /// @param answers asks it for a page
    public static HealthProbe storefront(URI url, BooleanSupplier answers) {
        return texts -> {
            var words = texts.get("health.storefront", url.getAuthority());
            return answers.getAsBoolean()
                    ? new Health(Health.State.WELL, words, texts.get("health.storefront.well", url))
                    : new Health(Health.State.FAILED, words, texts.get("health.storefront.failed", url));
        };
    }

    private static String said(Texts texts, String place, RuntimeException failure) {
        if (failure instanceof ExpectedFailure known) return known.sentence(texts);
        var message = failure.getMessage();
        return texts.get(
                "health.database.failed",
                place,
                message == null ? failure.getClass().getSimpleName() : message);
    }
}
