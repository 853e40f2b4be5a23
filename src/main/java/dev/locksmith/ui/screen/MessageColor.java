package dev.locksmith.ui.screen;

import dev.locksmith.mail.outbox.MessageState;
import dev.locksmith.ui.control.StyleClass;

/// The colour of a message's state, the same on every screen.
public final class MessageColor {
    private MessageColor() {}

    /// @return a style class
    public static String of(MessageState state) {
        return switch (state) {
            case SENT, CAUGHT -> StyleClass.WELL_TEXT;
            case WAITING, SENDING, CANCELLED -> StyleClass.MUTED;
            case DEFERRED -> StyleClass.WARNING_TEXT;
            case BLOCKED -> StyleClass.DANGER_TEXT;
        };
    }
}
