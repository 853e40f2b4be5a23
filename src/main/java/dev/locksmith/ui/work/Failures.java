package dev.locksmith.ui.work;

import dev.locksmith.text.ExpectedFailure;
import dev.locksmith.text.Texts;
import dev.locksmith.ui.dialog.Dialogs;
import dev.locksmith.ui.dialog.ErrorReport;
import dev.locksmith.ui.dialog.Notifications;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Handles failures: what may well happen is a notification, what should not is an error report.
public final class Failures {
    private static final Logger LOG = LoggerFactory.getLogger(Failures.class);

    private final Texts texts;
    private final Notifications notifications;
    private final Dialogs dialogs;

    public Failures(Texts texts, Notifications notifications, Dialogs dialogs) {
        this.texts = texts;
        this.notifications = notifications;
        this.dialogs = dialogs;
    }

    /// @param what the key of the work that failed, `work.<what>`
    public void report(String what, Throwable failure) {
        var expected = expected(failure);
        if (expected.isPresent()) {
            notifications.problem(expected.get().sentence(texts));
            return;
        }
        var report = ErrorReport.of(texts.get("error.sentence", texts.get("work." + what)), failure);
        LOG.error("{} failed, error code {}", what, report.code(), failure);
        dialogs.report(report);
    }

    private static Optional<ExpectedFailure> expected(Throwable failure) {
        for (var cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof ExpectedFailure found) return Optional.of(found);
        }
        return Optional.empty();
    }
}
