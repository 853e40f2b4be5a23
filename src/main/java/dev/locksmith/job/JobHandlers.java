package dev.locksmith.job;

import dev.locksmith.text.ExpectedFailure;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/// The handlers of all kinds of jobs there are.
public final class JobHandlers {
    private final Map<JobKind, JobHandler<?>> byKind;

    public JobHandlers(List<JobHandler<?>> handlers) {
        this.byKind = handlers.stream().collect(Collectors.toMap(JobHandler::kind, Function.identity()));
    }

    /// The act that is stored so; empty if nobody here knows it, because another version of the program wrote it.
    public Optional<HandledAct<?>> find(JobKind kind, String stored) {
        try {
            return Optional.ofNullable(byKind.get(kind)).map(handler -> HandledAct.read(handler, stored));
        } catch (ExpectedFailure unreadable) { // of any kind: what it says is for whoever wrote it
            return Optional.empty();
        }
    }

    /// @throws ExpectedFailure when nobody here handles its kind, or with these parameters
    HandledAct<?> get(BulkAct act) {
        var handler = byKind.get(act.kind());
        if (handler == null)
            throw new ExpectedFailure("job.unknown-kind", act.kind().name());
        return HandledAct.read(handler, act.stored());
    }
}
