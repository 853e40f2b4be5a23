package dev.locksmith.password.reset;

import dev.locksmith.password.policy.PolicyRule;
import java.util.List;

/// What became of an attempt to set a new password with a link.
public sealed interface RedeemOutcome {
    record Redeemed(String email) implements RedeemOutcome {}

    record NotLive(LinkState state) implements RedeemOutcome {}

    /// @param failed every rule that the password breaks; the link stays live
    record Weak(List<PolicyRule> failed) implements RedeemOutcome {}
}
