package dev.locksmith.mail.dispatch;

import dev.locksmith.database.DatabaseFailure;
import dev.locksmith.mail.dispatch.DeliveryRecorder.Attempted;
import dev.locksmith.mail.outbox.OutboxMessage;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Consumer;

/// Keeps what a mail server said until it is written down: forgotten, the mail would go out once more.
final class OutcomeKeeper {
    private static final Duration FIRST_PAUSE = Duration.ofMillis(50);
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(2);

    private final DeliveryRecorder recorder;
    private final DispatcherClosing closing;
    private final Consumer<RuntimeException> report;

    /// @param report is told of failures of the database, once for each outcome
    OutcomeKeeper(DeliveryRecorder recorder, DispatcherClosing closing, Consumer<RuntimeException> report) {
        this.recorder = recorder;
        this.closing = closing;
        this.report = report;
    }

    /// Writes an outcome down together with its composer. Only a composer that is itself mistaken is left out: it would
    /// stumble again each time, and the mail would go out again for it.
    void record(Claim claim, OutboxMessage message, Optional<Composer> composer, Attempted result) {
        var told = composer;
        for (var pause = Duration.ZERO; ; ) {
            try {
                if (pause.isZero() || !recorder.knows(message, result))
                    recorder.attempted(claim, message, told, result);
                return;
            } catch (RuntimeException failed) { // of any kind: what the server said must not be lost
                if (told.isPresent() && !DatabaseFailure.isTransient(failed)) {
                    MessageSender.log("could not be recorded with its composer", message, failed);
                    told = Optional.empty();
                    continue;
                }
                if (pause.isZero()) report.accept(failed);
                pause = longer(pause);
                if (closing.pause(pause)) continue;
                MessageSender.log("is done, and that could not be written down before the end", message, failed);
                return;
            }
        }
    }

    /// Ends a message that is not to be sent any more.
    void cancelled(Claim claim, OutboxMessage message, String why) {
        recorder.cancelled(claim, message, why);
    }

    private static Duration longer(Duration pause) {
        if (pause.isZero()) return FIRST_PAUSE;
        var twice = pause.multipliedBy(2);
        return twice.compareTo(LONGEST_PAUSE) < 0 ? twice : LONGEST_PAUSE;
    }
}
