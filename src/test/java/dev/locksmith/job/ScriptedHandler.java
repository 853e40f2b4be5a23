package dev.locksmith.job;

import dev.locksmith.database.Transaction;
import dev.locksmith.job.outcome.ItemOutcome;
import dev.locksmith.job.outcome.ItemResult;
import dev.locksmith.job.outcome.OutcomeCode;
import dev.locksmith.staff.Permission;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Function;
import java.util.stream.Collectors;

/// A handler that does what a test tells it to, and notes to whom.
public final class ScriptedHandler implements JobHandler<ScriptedHandler.Scripted> {
    public static final JobKind KIND = new JobKind("scripted");

    /// Whom it was asked to act on, in that order, also where it failed.
    public final List<Long> asked = new CopyOnWriteArrayList<>();

    private final Function<Long, Optional<ItemOutcome>> script;

    /// @param script throws, or says what became of a subject
    public ScriptedHandler(Function<Long, Optional<ItemOutcome>> script) {
        this.script = script;
    }

    /// Does everything.
    public static ScriptedHandler done() {
        return new ScriptedHandler(_ -> Optional.of(ItemOutcome.of(ScriptedOutcome.WELL)));
    }

    @Override
    public JobKind kind() {
        return KIND;
    }

    @Override
    public Scripted read(String stored) {
        return new Scripted(stored);
    }

    @Override
    public Set<Permission> permissions() {
        return Set.of(Permission.UNLOCK);
    }

    @Override
    public List<? extends OutcomeCode> outcomes() {
        return List.of(ScriptedOutcome.values());
    }

    @Override
    public Map<Long, ItemOutcome> preview(Transaction transaction, Scripted act, List<Long> subjects) {
        return subjects.stream()
                .collect(Collectors.toMap(Function.identity(), _ -> ItemOutcome.of(ScriptedOutcome.WELL)));
    }

    @Override
    public Optional<ItemOutcome> run(Transaction transaction, Scripted act, JobOrder order, long subject) {
        asked.add(subject);
        return script.apply(subject);
    }

    public record Scripted(String stored) implements BulkAct {
        @Override
        public JobKind kind() {
            return KIND;
        }
    }

    /// What it can come to.
    public enum ScriptedOutcome implements OutcomeCode {
        WELL(ItemResult.DONE),
        SO_SO(ItemResult.SKIPPED);

        private final ItemResult result;

        ScriptedOutcome(ItemResult result) {
            this.result = result;
        }

        @Override
        public ItemResult result() {
            return result;
        }

        @Override
        public String key() {
            return name();
        }
    }
}
