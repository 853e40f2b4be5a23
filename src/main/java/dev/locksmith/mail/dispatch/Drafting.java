package dev.locksmith.mail.dispatch;

import dev.locksmith.database.Database;
import dev.locksmith.database.DatabaseFailure;
import dev.locksmith.database.Locks;
import dev.locksmith.database.Transaction;
import dev.locksmith.mail.letter.Composition;
import dev.locksmith.mail.outbox.MailKind;
import dev.locksmith.mail.outbox.OutboxMessage;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/// Has messages composed: many in one transaction, under the locks of all that nobody else holds just now.
final class Drafting {
    private final Database database;
    private final Leases leases;
    private final Map<MailKind, Composer> composers;

    Drafting(Database database, Leases leases, List<Composer> composers) {
        this.database = database;
        this.leases = leases;
        this.composers = composers.stream().collect(Collectors.toMap(Composer::kind, Function.identity()));
    }

    /// Drafts those messages that are still this claim's: one may have been withdrawn, or taken over by another
    /// dispatcher. What others hold is postponed, and where one message breaks them all each is drafted alone.
    ///
    /// @throws RuntimeException when the database fails
    List<Draft> together(Claim claim, List<OutboxMessage> messages) {
        try {
            return draft(claim, messages, Locks::takeFree);
        } catch (RuntimeException failed) { // of any composer: which message it was shows when each is tried alone
            if (DatabaseFailure.isTransient(failed)) throw failed;
            return messages.stream()
                    .flatMap(message -> oneOfMany(claim, message).stream())
                    .toList();
        }
    }

    /// Drafts a message that was postponed, and waits for its locks.
    ///
    /// @throws RuntimeException when the database fails, or others held on for too long
    List<Draft> alone(Claim claim, OutboxMessage message) {
        return draft(claim, List.of(message), (transaction, names) -> {
            Locks.take(transaction, names);
            return names;
        });
    }

    private List<Draft> oneOfMany(Claim claim, OutboxMessage message) {
        try {
            return draft(claim, List.of(message), Locks::takeFree);
        } catch (RuntimeException failed) { // of any composer: it is told as this message's own
            if (DatabaseFailure.isTransient(failed)) throw failed;
            return List.of(new Draft(message, composer(message), () -> {
                throw failed;
            }));
        }
    }

    private List<Draft> draft(Claim claim, List<OutboxMessage> messages, Taking taking) {
        var drafted = database.inTransaction(transaction -> {
            var held = taking.take(transaction, locks(messages));
            var free = messages.stream()
                    .filter(message -> held.containsAll(locks(message)))
                    .toList();
            var locked = new ArrayList<>(messages);
            locked.removeAll(free);
            return new Drafted(compose(transaction, leases.held(transaction, claim, free)), locked);
        });
        claim.postpone(drafted.locked);
        return drafted.drafts;
    }

    private List<Draft> compose(Transaction transaction, List<OutboxMessage> messages) {
        var drafts = new ArrayList<Draft>();
        messages.stream().collect(Collectors.groupingBy(OutboxMessage::kind)).forEach((kind, ofKind) -> {
            var composer = Optional.ofNullable(composers.get(kind));
            var mails =
                    composer.map(found -> found.compose(transaction, ofKind)).orElse(Map.of());
            for (var message : ofKind)
                drafts.add(new Draft(message, composer, mails.getOrDefault(message.id(), Drafting::unwritten)));
        });
        return drafts;
    }

    private static Composition unwritten() {
        throw new IllegalStateException("its composer has not said anything of it");
    }

    private Set<String> locks(List<OutboxMessage> messages) {
        var names = new HashSet<String>();
        messages.forEach(message -> names.addAll(locks(message)));
        return names;
    }

    private Set<String> locks(OutboxMessage message) {
        return composer(message).map(composer -> composer.locks(message)).orElse(Set.of());
    }

    private Optional<Composer> composer(OutboxMessage message) {
        return Optional.ofNullable(composers.get(message.kind()));
    }

    /// How locks are taken; returns those that are held.
    private interface Taking {
        Set<String> take(Transaction transaction, Set<String> names);
    }

    /// @param locked what others hold
    private record Drafted(List<Draft> drafts, List<OutboxMessage> locked) {}
}
