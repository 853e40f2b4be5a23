package dev.locksmith.mailbox;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/// The caught messages, in memory that does not grow without end: the oldest make room.
final class Shelf {
    private final int mostMessages;
    private final long mostSigns;
    private final Deque<CaughtMessage> newestFirst = new ArrayDeque<>();
    private long signs;

    /// @param mostSigns characters, counted over the sources; the parts read from them take about as many again
    Shelf(int mostMessages, long mostSigns) {
        this.mostMessages = mostMessages;
        this.mostSigns = mostSigns;
    }

    synchronized void add(CaughtMessage message) {
        newestFirst.addFirst(message);
        signs += size(message);
        while (newestFirst.size() > mostMessages || (signs > mostSigns && newestFirst.size() > 1))
            signs -= size(newestFirst.removeLast());
    }

    synchronized List<CaughtMessage> newestFirst() {
        return new ArrayList<>(newestFirst);
    }

    /// The newest one with that Message-ID.
    synchronized Optional<CaughtMessage> find(String messageId) {
        return newestFirst.stream()
                .filter(message -> message.messageId().equals(messageId))
                .findFirst();
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
