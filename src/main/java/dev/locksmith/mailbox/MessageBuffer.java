package dev.locksmith.mailbox;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;

/// The caught messages, in memory that does not grow without end: the oldest make room.
final class MessageBuffer {
    private final int mostMessages;
    private final long mostSigns;
    private final Deque<CaughtMessage> newestFirst = new ArrayDeque<>();
    private long signs;

    /// @param mostSigns characters, counted over the sources; the parts read from them take about as many again
    MessageBuffer(int mostMessages, long mostSigns) {
        this.mostMessages = mostMessages;
        this.mostSigns = mostSigns;
    }

    synchronized void add(CaughtMessage message) {
        newestFirst.addFirst(message);
        signs += size(message);
        while (newestFirst.size() > mostMessages || (signs > mostSigns && newestFirst.size() > 1))
            signs -= size(newestFirst.removeLast());
        notifyAll();
    }

    /// Waits until one is there that is wanted; the newest, if there are several.
    synchronized Optional<CaughtMessage> await(Predicate<CaughtMessage> wanted, Duration patience)
            throws InterruptedException {
        var deadline = System.nanoTime() + patience.toNanos();
        var found = newest(wanted);
        for (var left = patience.toNanos(); found.isEmpty() && left > 0; left = deadline - System.nanoTime()) {
            TimeUnit.NANOSECONDS.timedWait(this, left);
            found = newest(wanted);
        }
        return found;
    }

    synchronized List<CaughtMessage> newestFirst() {
        return new ArrayList<>(newestFirst);
    }

    /// The newest one with that Message-ID.
    synchronized Optional<CaughtMessage> find(String messageId) {
        return newest(message -> message.messageId().equals(messageId));
    }

    private Optional<CaughtMessage> newest(Predicate<CaughtMessage> wanted) {
        return newestFirst.stream().filter(wanted).findFirst();
    }

    /// Takes out those that are meant, newest first.
    synchronized List<CaughtMessage> remove(Predicate<CaughtMessage> meant) {
        var removed = newestFirst.stream().filter(meant).toList();
        newestFirst.removeAll(removed);
        removed.forEach(message -> signs -= size(message));
        return removed;
    }

    /// Puts messages back in their old places, as far as there is room by now.
    synchronized void putBack(List<CaughtMessage> removed) {
        var all = new ArrayList<>(newestFirst);
        all.addAll(removed);
        all.sort(Comparator.comparingLong(CaughtMessage::id));
        clear();
        all.forEach(this::add);
    }

    synchronized void clear() {
        newestFirst.clear();
        signs = 0;
    }

    private static long size(CaughtMessage message) {
        return (long) message.source().length()
                + message.html().length()
                + message.text().length();
    }
}
