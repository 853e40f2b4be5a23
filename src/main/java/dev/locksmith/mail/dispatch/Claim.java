package dev.locksmith.mail.dispatch;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ConcurrentLinkedQueue;

/// A worker's claim on messages. It begins them one after the other; those that wait for too long are
/// taken from it again, so that any other may send them.
final class Claim {
    private final String lease;
    private final ConcurrentLinkedQueue<Long> waiting;
    private volatile boolean old;
    private volatile boolean finished;

    /// @param lease a name no other claim has
    Claim(String lease, Collection<Long> ids) {
        this.lease = lease;
        this.waiting = new ConcurrentLinkedQueue<>(ids);
    }

    String lease() {
        return lease;
    }

    boolean isEmpty() {
        return waiting.isEmpty();
    }

    /// The message to begin now.
    Optional<Long> next() {
        return Optional.ofNullable(waiting.poll());
    }

    /// What was not begun after all.
    void giveBack(Collection<Long> ids) {
        waiting.addAll(ids);
    }

    /// All that has not been begun, which the worker will not see any more.
    List<Long> takeWaiting() {
        var taken = new ArrayList<Long>();
        for (var id = waiting.poll(); id != null; id = waiting.poll()) taken.add(id);
        return taken;
    }

    /// Whether what still waits is to go back: from the second heartbeat on.
    boolean ages() {
        var aged = old || finished;
        old = true;
        return aged;
    }

    /// The worker is done with it.
    void finish() {
        finished = true;
    }

    boolean isFinished() {
        return finished;
    }
}
