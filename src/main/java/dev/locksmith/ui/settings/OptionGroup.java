package dev.locksmith.ui.settings;

import static dev.locksmith.password.options.PasswordOption.*;

import dev.locksmith.password.options.PasswordOption;
import java.util.List;

/// What options are about, in the order in which people read them. The profile stands above all groups.
enum OptionGroup {
    REQUESTS(PROTECTION, ACCOUNT_PER_HOUR, ACCOUNT_MINUTES, IP_PER_HOUR, IP_MINUTES, EMAIL_HOLD_HOURS),
    LINKS(LINK_HOURS, IP_GUESSES, GUESSES),
    PASSWORDS(MIN_LENGTH, CHARACTER_CLASSES, SPACES, BLOCKLIST),
    LOCKOUT(LOCKOUT_FAILURES, LOCKOUT_MINUTES),
    REGISTRATION(CONFIRM_EMAILS),
    NETWORK(NETWORK_FAILURES, NETWORK_REGISTRATIONS),
    API(API_LOCKOUT_FAILURES, API_LOCKOUT_MINUTES, TOKEN_HOURS),
    AFTER(END_ACCESS, SESSION_DAYS),
    HASHING(HASH_MEMORY, HASH_PASSES, HASH_LANES);

    private final List<PasswordOption> options;

    OptionGroup(PasswordOption... options) {
        this.options = List.of(options);
    }

    List<PasswordOption> options() {
        return options;
    }
}
