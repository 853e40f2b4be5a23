package dev.locksmith.mail.dispatch;

import dev.locksmith.database.DatabaseFailure;
import dev.locksmith.mail.outbox.OutboxMessage;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/// Keeps what a mail server said until it is written down: forgotten, the mail would go out once more.
final class OutcomeKeeper {
    private static final Duration FIRST_PAUSE = Duration.ofMillis(50);
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(2);

    /// How often what others hold is tried again together with the rest of it.
    private static final int TOGETHER = 2;

    private final DeliveryRecorder recorder;
    private final DispatcherClosing closing;
    private final Consumer<RuntimeException> report;

    /// @param report is told of failures of the database, once for what is written down together
    OutcomeKeeper(DeliveryRecorder recorder, DispatcherClosing closing, Consumer<RuntimeException> report) {
        this.recorder = recorder;
        this.closing = closing;
        this.report = report;
    }

    /// Writes outcomes down together with their composers: all at once, and what that leaves, because others hold
    /// it or because one of them breaks it, one by one. Only a composer that is itself mistaken is left out: it
    /// would stumble again each time, and the mail would go out again for it.
    void record(Claim claim, List<AttemptOutcome> outcomes) {
        var left = outcomes;
        try {
            for (var time = 0; time < TOGETHER && left.size() > 1; time++) left = recorder.attempted(claim, left);
        } catch (RuntimeException failed) { // of any kind: each outcome shows whether it was because of it
            new OneByOne(claim, left, true).record();
            return;
        }
        new OneByOne(claim, left, false).record();
    }

    /// Ends messages that are not to be sent any more.
    void cancelled(Claim claim, Map<OutboxMessage, String> why) {
        recorder.cancelled(claim, why);
    }

    /// Writes down each outcome until it is; one that others hold keeps none of the others waiting for long.
    private final class OneByOne {
        private final Claim claim;
        private List<AttemptOutcome> left;
        private boolean uncertain;
        private boolean reported;

        /// @param uncertain whether any may have been written down already, though that was not heard
        OneByOne(Claim claim, List<AttemptOutcome> left, boolean uncertain) {
            this.claim = claim;
            this.left = left;
            this.uncertain = uncertain;
        }

        void record() {
            for (var pause = FIRST_PAUSE; !left.isEmpty(); pause = longer(pause)) {
                var failed = new ArrayList<AttemptOutcome>();
                for (var outcome : left) written(outcome).ifPresent(failed::add);
                left = failed;
                uncertain = true;
                if (left.isEmpty() || closing.pause(pause)) continue;
                for (var outcome : left) lost(outcome);
                return;
            }
        }

        /// @return what is to be tried again
        private Optional<AttemptOutcome> written(AttemptOutcome outcome) {
            try {
                if (!uncertain || !recorder.knows(outcome)) recorder.attempted(claim, outcome);
                return Optional.empty();
            } catch (RuntimeException failed) { // of any kind: what the server said must not be lost
                uncertain = true;
                if (outcome.composer().isPresent() && !DatabaseFailure.isTransient(failed)) {
                    MessageSender.log("could not be recorded with its composer", outcome.message(), failed);
                    return written(outcome.withoutComposer());
                }
                if (!reported) report.accept(failed);
                reported = true;
                return Optional.of(outcome);
            }
        }

        private static void lost(AttemptOutcome outcome) {
            MessageSender.log(
                    "is done, and that could not be written down before the end",
                    outcome.message(),
                    new IllegalStateException("closed"));
        }
    }

    private static Duration longer(Duration pause) {
        var twice = pause.multipliedBy(2);
        return twice.compareTo(LONGEST_PAUSE) < 0 ? twice : LONGEST_PAUSE;
    }
}
