package dev.locksmith.ui.mail;

import dev.locksmith.mail.outbox.OutboxMessage;

/// What can be done with a message in which state; the outbox itself refuses the rest.
final class MailStates {
    private MailStates() {}

    static boolean canBeSentAgain(OutboxMessage message) {
        return switch (message.state()) {
            case SENT, CAUGHT, DEFERRED, BLOCKED -> true;
            case WAITING, SENDING, CANCELLED -> false;
        };
    }

    static boolean canBeCancelled(OutboxMessage message) {
        return switch (message.state()) {
            case WAITING, DEFERRED, BLOCKED -> true;
            case SENDING, SENT, CAUGHT, CANCELLED -> false;
        };
    }
}
