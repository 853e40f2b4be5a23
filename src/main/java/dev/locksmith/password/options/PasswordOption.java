package dev.locksmith.password.options;

import dev.locksmith.limit.Protection;
import dev.locksmith.password.options.OptionKind.Choice;
import dev.locksmith.password.options.OptionKind.Flag;
import dev.locksmith.password.options.OptionKind.Whole;
import dev.locksmith.password.policy.Spaces;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// The options by the keys under which people find them on screen, in the table and on the command line, with what each
/// profile says: Documented, Commerce, NIST, or one value for all three. They stand in the order in which people read
/// them.
///
/// The labels are the texts `password.option.<key>`.
public enum PasswordOption {
    PROFILE("password.profile", Choice.of(PasswordProfile.values()), "documented"),
    PROTECTION("password.reset.protection", Choice.of(Protection.values()), "ip-and-email"),
    ACCOUNT_PER_HOUR("password.reset.max-per-hour", new Whole(0, 1_000), "5"),
    ACCOUNT_MINUTES("password.reset.min-minutes", new Whole(0, 1_440), "10"),
    IP_PER_HOUR("password.reset.address-max-per-hour", new Whole(0, 100_000), "60", "5", "60"),
    IP_MINUTES("password.reset.address-min-minutes", new Whole(0, 1_440), "0", "10", "0"),
    /// After a change of the e-mail address; 0 = resets go to a new address at once.
    EMAIL_HOLD_HOURS("account.email-change-hold-hours", new Whole(0, 720), "24"),
    LINK_HOURS("password.reset.link-hours", new Whole(1, 168), "24", "2", "24"),
    IP_GUESSES("password.link-guesses.address-max-per-hour", new Whole(0, 1_000), "20"),
    GUESSES("password.link-guesses.max-per-hour", new Whole(0, 100_000), "1000"),
    MIN_LENGTH("password.min-length", new Whole(1, 64), "6", "8", "15"),
    CHARACTER_CLASSES("password.character-classes", new Whole(1, 4), "1", "3", "1"),
    SPACES("password.spaces", Choice.of(Spaces.values()), "none", "inner", "any"),
    BLOCKLIST("password.blocklist", new Flag(), "false", "false", "true"),
    /// At most 100, as NIST SP 800-63B-4 3.2.2 asks for; 0 = never.
    LOCKOUT_FAILURES("password.lockout.failures", new Whole(0, 100), "10"),
    LOCKOUT_MINUTES("password.lockout.minutes", new Whole(1, 10_080), "10"),
    /// Commerce's Require Emails Confirmation, which it leaves off.
    CONFIRM_EMAILS("password.registration.confirm-emails", new Flag(), "true"),
    NETWORK_FAILURES("password.sign-in.address-max-failures-per-hour", new Whole(0, 10_000), "50"),
    NETWORK_REGISTRATIONS("account.registration.address-max-per-hour", new Whole(0, 10_000), "20"),
    API_LOCKOUT_FAILURES("password.api-lockout.failures", new Whole(0, 100), "6"),
    API_LOCKOUT_MINUTES("password.api-lockout.minutes", new Whole(1, 10_080), "30"),
    TOKEN_HOURS("password.token-hours", new Whole(1, 8_760), "1"),
    END_ACCESS("password.end-access", new Flag(), "true"),
    SESSION_DAYS("password.session-days", new Whole(1, 365), "30"),
    /// In KiB; never weaker than OWASP's m=19 MiB, t=2, p=1, and never more than two hashes at once can be given.
    HASH_MEMORY("password.hash.memory-kib", new Whole(19_456, 131_072), "19456"),
    HASH_PASSES("password.hash.passes", new Whole(2, 10), "2"),
    HASH_LANES("password.hash.lanes", new Whole(1, 4), "1");

    private final String key;
    private final OptionKind kind;
    private final List<String> values;

    /// @param values one for every profile, or one for all
    PasswordOption(String key, OptionKind kind, String... values) {
        this.key = key;
        this.kind = kind;
        this.values = List.of(values);
    }

    public String key() {
        return key;
    }

    public OptionKind kind() {
        return kind;
    }

    /// What a profile says.
    public String value(PasswordProfile profile) {
        return values.get(values.size() == 1 ? 0 : profile.ordinal());
    }

    /// The option that this one repeats while it is not set: in Commerce the account's numbers hold for addresses too.
    Optional<PasswordOption> follows(PasswordProfile profile) {
        if (profile != PasswordProfile.COMMERCE) return Optional.empty();
        return switch (this) {
            case IP_PER_HOUR -> Optional.of(ACCOUNT_PER_HOUR);
            case IP_MINUTES -> Optional.of(ACCOUNT_MINUTES);
            default -> Optional.empty();
        };
    }

    public static Optional<PasswordOption> find(String key) {
        return Arrays.stream(values()).filter(option -> option.key.equals(key)).findFirst();
    }
}
