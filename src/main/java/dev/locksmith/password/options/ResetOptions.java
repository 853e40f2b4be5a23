package dev.locksmith.password.options;

import dev.locksmith.limit.Budget;
import dev.locksmith.limit.GuessOptions;
import dev.locksmith.limit.Protection;
import dev.locksmith.limit.ResetLimits;
import java.time.Clock;
import java.time.Duration;

/// Who may ask for a reset how often, and how long its links live.
///
/// @param account the budget of one customer, or of an e-mail address that belongs to none
/// @param ip the budget of one IP address
/// @param linkLife from the request to the end of its links
/// @param emailHold how long no reset goes to an e-mail address that the account was given; zero = it goes at once
/// @param guesses how many wrong links may be tried
public record ResetOptions(
        Protection protection, Budget account, Budget ip, Duration emailHold, Duration linkLife, GuessOptions guesses) {
    public ResetLimits limits(Clock clock) {
        return new ResetLimits(clock, protection, account, ip);
    }
}
