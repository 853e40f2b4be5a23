package dev.locksmith.mail.dispatch;

import dev.locksmith.mail.outbox.OutboxMessage;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.List;

/// A worker's claim on messages. It begins them some at a time; those that wait for too long are taken from it
/// again, so that any other may send them.
final class Claim {
    private final String lease;
    private final Deque<OutboxMessage> waiting;
    /// What another's lock kept from being begun with the others.
    private final Deque<OutboxMessage> postponed = new ArrayDeque<>();
    private volatile boolean old;
    private volatile boolean finished;

    /// @param lease a name no other claim has
    Claim(String lease, Collection<OutboxMessage> messages) {
        this.lease = lease;
        this.waiting = new ArrayDeque<>(messages);
    }

    String lease() {
        return lease;
    }

    synchronized boolean isEmpty() {
        return waiting.isEmpty() && postponed.isEmpty();
    }

    /// The messages to begin now.
    synchronized List<OutboxMessage> next(int atMost) {
        return take(waiting, atMost);
    }

    /// What was postponed, one at a time; empty = nothing.
    synchronized List<OutboxMessage> nextPostponed() {
        return take(postponed, 1);
    }

    private static List<OutboxMessage> take(Deque<OutboxMessage> messages, int atMost) {
        var taken = new ArrayList<OutboxMessage>();
        while (taken.size() < atMost && !messages.isEmpty()) taken.add(messages.remove());
        return taken;
    }

    /// What is begun alone, after all others.
    synchronized void postpone(Collection<OutboxMessage> messages) {
        postponed.addAll(messages);
    }

    /// What was not begun after all: it is next.
    synchronized void giveBack(List<OutboxMessage> messages) {
        messages.reversed().forEach(waiting::addFirst);
    }

    /// All that has not been begun, which the worker will not see any more.
    synchronized List<OutboxMessage> takeWaiting() {
        var taken = new ArrayList<OutboxMessage>(waiting);
        taken.addAll(postponed);
        waiting.clear();
        postponed.clear();
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
