package dev.locksmith.ui.settings;

import dev.locksmith.password.options.PasswordOption;
import java.util.List;

/// What options are about, in the order in which people read them. The profile stands above all groups.
enum OptionGroup {
    REQUESTS(PasswordOption.PROTECTION),
    LINKS(PasswordOption.LINK_HOURS),
    PASSWORDS(PasswordOption.MIN_LENGTH),
    LOCKOUT(PasswordOption.LOCKOUT_FAILURES),
    REGISTRATION(PasswordOption.CONFIRM_EMAILS),
    NETWORK(PasswordOption.NETWORK_FAILURES),
    API(PasswordOption.API_LOCKOUT_FAILURES),
    AFTER(PasswordOption.END_ACCESS),
    HASHING(PasswordOption.HASH_MEMORY);

    private static final List<PasswordOption> ALL = List.of(PasswordOption.values());

    private final PasswordOption first;

    OptionGroup(PasswordOption first) {
        this.first = first;
    }

    /// From its first option to the one before the next group's.
    List<PasswordOption> options() {
        var next = ordinal() + 1;
        var end = next < values().length ? values()[next].first.ordinal() : ALL.size();
        return ALL.subList(first.ordinal(), end);
    }
}
