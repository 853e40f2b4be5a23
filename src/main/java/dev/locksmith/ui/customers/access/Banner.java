package dev.locksmith.ui.customers.access;

import dev.locksmith.mail.outbox.OutboxMessage;
import dev.locksmith.password.reset.PasswordReset;
import dev.locksmith.text.Texts;
import java.util.function.Predicate;

/// What became of the last act, at the top of the Access part, for as long as it is true.
public sealed interface Banner {
    String sentence(Texts texts);

    /// Whether it went as it was meant to.
    boolean good();

    /// What there is to say now that the customer's ways in have been read again.
    Banner after(AccessSnapshot now);

    /// Nothing to say.
    record None() implements Banner {
        @Override
        public String sentence(Texts texts) {
            return "";
        }

        @Override
        public boolean good() {
            return true;
        }

        @Override
        public Banner after(AccessSnapshot now) {
            return this;
        }
    }

    /// @param holds whether the sentence is still true
    record Said(String words, boolean good, Predicate<AccessSnapshot> holds) implements Banner {
        @Override
        public String sentence(Texts texts) {
            return words;
        }

        @Override
        public Banner after(AccessSnapshot now) {
            return holds.test(now) ? this : new None();
        }
    }

    /// A reset was asked for. It promises no mail while none goes through, and says no more once the customer has done
    /// their part, or the reset has ended.
    ///
    /// @param putOff the mail was tried in vain, and is tried again
    record ResetRequested(long resetId, boolean putOff) implements Banner {
        @Override
        public String sentence(Texts texts) {
            return texts.get(putOff ? "customers.reset.put-off" : "customers.reset.requested");
        }

        @Override
        public boolean good() {
            return !putOff;
        }

        @Override
        public Banner after(AccessSnapshot now) {
            return now.newest().filter(this::isUnderWay).isEmpty()
                    ? new None()
                    : now.mail().map(this::about).orElse(this);
        }

        private boolean isUnderWay(PasswordReset newest) {
            if (newest.id() != resetId) return false;
            return switch (newest.state()) {
                case REQUESTED, MAILED -> true;
                case OPENED, REDEEMED, SUPERSEDED, CANCELLED, EXPIRED -> false;
            };
        }

        private Banner about(OutboxMessage mail) {
            return switch (mail.state()) {
                case WAITING, SENT, CAUGHT -> new ResetRequested(resetId, false);
                case SENDING -> new ResetRequested(resetId, mail.attempts() > 0);
                case DEFERRED -> new ResetRequested(resetId, true);
                case BLOCKED, CANCELLED -> new None();
            };
        }
    }
}
