package dev.locksmith.password.options;

import dev.locksmith.limit.Budget;
import dev.locksmith.limit.GuessOptions;
import dev.locksmith.limit.NetworkOptions;
import dev.locksmith.limit.Protection;
import dev.locksmith.password.policy.PolicyOptions;
import dev.locksmith.password.policy.Spaces;
import dev.locksmith.secret.Argon2;
import dev.locksmith.secret.HashOptions;
import dev.locksmith.secret.ResponseTimePadding;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;

/// Every rule of the shop about passwords and their reset, as it holds on one website.
///
/// @param dearestWork of the hashes that were ever made by options set here
public record PasswordOptions(
        PasswordProfile profile,
        ResetOptions reset,
        PolicyOptions policy,
        LockoutOptions lockout,
        LockoutOptions apiLockout,
        NetworkOptions network,
        AccessOptions access,
        HashOptions hash,
        long dearestWork) {

    /// What holds where nothing is set.
    public static PasswordOptions documented() {
        return of(new OptionValues(Map.of(), Optional.empty()));
    }

    /// How long an answer to a refused sign-in waits at least, see [ResponseTimePadding].
    public Duration step() {
        return ResponseTimePadding.step(Math.max(dearestWork, Argon2.of(hash).work()));
    }

    static PasswordOptions of(OptionValues values) {
        var read = new Reader(values);
        return new PasswordOptions(
                read.constant(PasswordOption.PROFILE, PasswordProfile.class),
                new ResetOptions(
                        read.constant(PasswordOption.PROTECTION, Protection.class),
                        read.budget(PasswordOption.ACCOUNT_PER_HOUR, PasswordOption.ACCOUNT_MINUTES),
                        read.budget(PasswordOption.IP_PER_HOUR, PasswordOption.IP_MINUTES),
                        Duration.ofHours(read.number(PasswordOption.EMAIL_HOLD_HOURS)),
                        Duration.ofHours(read.number(PasswordOption.LINK_HOURS)),
                        new GuessOptions(read.number(PasswordOption.IP_GUESSES), read.number(PasswordOption.GUESSES))),
                new PolicyOptions(
                        read.number(PasswordOption.MIN_LENGTH),
                        read.number(PasswordOption.CHARACTER_CLASSES),
                        read.constant(PasswordOption.SPACES, Spaces.class),
                        read.flag(PasswordOption.BLOCKLIST)),
                read.lockout(PasswordOption.LOCKOUT_FAILURES, PasswordOption.LOCKOUT_MINUTES),
                read.lockout(PasswordOption.API_LOCKOUT_FAILURES, PasswordOption.API_LOCKOUT_MINUTES),
                new NetworkOptions(
                        read.number(PasswordOption.NETWORK_FAILURES),
                        read.number(PasswordOption.NETWORK_REGISTRATIONS)),
                new AccessOptions(
                        read.flag(PasswordOption.CONFIRM_EMAILS),
                        Duration.ofHours(read.number(PasswordOption.TOKEN_HOURS)),
                        Duration.ofDays(read.number(PasswordOption.SESSION_DAYS)),
                        read.flag(PasswordOption.END_ACCESS)),
                new HashOptions(
                        read.number(PasswordOption.HASH_MEMORY),
                        read.number(PasswordOption.HASH_PASSES),
                        read.number(PasswordOption.HASH_LANES)),
                values.dearestWork());
    }

    private record Reader(OptionValues values) {
        int number(PasswordOption option) {
            return Integer.parseInt(values.value(option));
        }

        boolean flag(PasswordOption option) {
            return Boolean.parseBoolean(values.value(option));
        }

        <E extends Enum<E>> E constant(PasswordOption option, Class<E> type) {
            return OptionKind.constant(type, values.value(option));
        }

        Budget budget(PasswordOption perHour, PasswordOption minutes) {
            return new Budget(number(perHour), Duration.ofMinutes(number(minutes)));
        }

        LockoutOptions lockout(PasswordOption failures, PasswordOption minutes) {
            return new LockoutOptions(number(failures), Duration.ofMinutes(number(minutes)));
        }
    }
}
