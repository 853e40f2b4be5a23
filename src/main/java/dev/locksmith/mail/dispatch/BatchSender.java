package dev.locksmith.mail.dispatch;

import dev.locksmith.mail.dispatch.MessageSender.Cancelled;
import dev.locksmith.mail.dispatch.MessageSender.Made;
import dev.locksmith.mail.outbox.OutboxMessage;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.locks.ReentrantLock;
import java.util.stream.Collectors;

/// Sends messages of a claim, some at a time: composed in one transaction, sent one after the other, recorded in
/// one.
final class BatchSender {
    /// How long it goes on without a look whether any was withdrawn at another console.
    private static final long LOOK_AGAIN = Duration.ofMillis(50).toNanos();

    /// How long what a server said may wait for what it says to the next.
    private static final long RECORD_AFTER = Duration.ofMillis(100).toNanos();

    private final BatchContext context;
    private final Drafting drafting;
    private final MessageSender sender;
    private final OutcomeKeeper outcomes;
    private final Pace pace = new Pace();
    private final Set<Batch> underWay = ConcurrentHashMap.newKeySet();

    BatchSender(BatchContext context, Drafting drafting, MessageSender sender, OutcomeKeeper outcomes) {
        this.context = context;
        this.drafting = drafting;
        this.sender = sender;
        this.outcomes = outcomes;
    }

    /// @return how the attempts ended that were made
    /// @throws RuntimeException when the database fails before all were sent; what was not goes back to the claim
    List<Delivery> deliver(Claim claim) {
        var messages = claim.next(pace.next());
        var alone = messages.isEmpty();
        if (alone) messages = claim.nextPostponed();
        if (messages.isEmpty()) return List.of();
        var batch = new Batch(claim, messages);
        underWay.add(batch);
        try {
            batch.send(alone ? drafting.alone(claim, messages.getFirst()) : drafting.together(claim, messages));
        } finally {
            batch.end();
            underWay.remove(batch);
        }
        return batch.deliveries;
    }

    /// Records what has been sent before a mail whose server takes its time; on threads of their own, for the
    /// database may take its time too.
    void recordMeanwhile() {
        for (var batch : underWay) Thread.startVirtualThread(batch::record);
    }

    /// What is under way, and what has come of it.
    private final class Batch {
        private final Claim claim;
        private final List<OutboxMessage> notBegun;
        private final ConcurrentLinkedQueue<AttemptOutcome> unrecorded = new ConcurrentLinkedQueue<>();
        private final ReentrantLock recording = new ReentrantLock();
        private final SequencedMap<OutboxMessage, String> cancelled = new LinkedHashMap<>();
        private final List<Delivery> deliveries = new ArrayList<>();
        /// From before they were drafted: what is withdrawn from then on is looked for.
        private final long withdrawals = context.outbox().withdrawals();

        Batch(Claim claim, List<OutboxMessage> messages) {
            this.claim = claim;
            this.notBegun = new ArrayList<>(messages);
        }

        void send(List<Draft> drafts) {
            notBegun.clear();
            notBegun.addAll(drafts.stream().map(Draft::message).toList());
            var began = context.nanos().getAsLong();
            var recordBy = began + RECORD_AFTER;
            var sighting = new Sighting(began);
            for (var draft : drafts) {
                var now = context.nanos().getAsLong();
                if (context.closing().hasBegun() || now - began > Pace.FRESH.toNanos()) break;
                if (now - recordBy > 0) {
                    record();
                    recordBy = context.nanos().getAsLong() + RECORD_AFTER;
                }
                if (!sighting.stillOurs(draft.message())) {
                    notBegun.remove(draft.message());
                    continue;
                }
                attempt(draft);
            }
            var sent = drafts.size() - notBegun.size();
            if (sent > 0) pace.took(sent, context.nanos().getAsLong() - began);
        }

        private void attempt(Draft draft) {
            switch (sender.send(draft)) {
                case Made(var outcome) -> {
                    unrecorded.add(outcome);
                    deliveries.add(outcome.delivery());
                }
                case Cancelled(var why) -> cancelled.put(draft.message(), why);
            }
            notBegun.remove(draft.message());
        }

        /// Whoever comes while another records waits until that is done: the claim is kept until then.
        private void record() {
            recording.lock();
            try {
                var all = new ArrayList<AttemptOutcome>();
                for (var next = unrecorded.poll(); next != null; next = unrecorded.poll()) all.add(next);
                outcomes.record(claim, all);
            } finally {
                recording.unlock();
            }
        }

        void end() {
            claim.giveBack(notBegun);
            record();
            if (!cancelled.isEmpty()) outcomes.cancelled(claim, cancelled);
        }

        /// Which messages were still this claim's, seen lately.
        private final class Sighting {
            private long lookedAt;
            private long seen = withdrawals;
            private Set<Long> ours = ids();

            /// @param began when it was seen in the transaction that drafted them
            Sighting(long began) {
                lookedAt = began;
            }

            private Set<Long> ids() {
                return notBegun.stream().map(OutboxMessage::id).collect(Collectors.toSet());
            }

            boolean stillOurs(OutboxMessage message) {
                var now = context.nanos().getAsLong();
                var withdrawn = context.outbox().withdrawals();
                if (withdrawn != seen || now - lookedAt > LOOK_AGAIN) {
                    seen = withdrawn;
                    lookedAt = now;
                    ours = context.leases().heldIds(claim, ids());
                }
                return ours.contains(message.id());
            }
        }
    }
}
