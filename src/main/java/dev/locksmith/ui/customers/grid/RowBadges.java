package dev.locksmith.ui.customers.grid;

/// What else staff should see at a glance after a customer's name.
///
/// @param liveLink a reset link is on its way or waiting
/// @param locked too many wrong passwords
/// @param tokens an integration holds access tokens
/// @param blockedMail the last mail could not be delivered
public record RowBadges(boolean liveLink, boolean locked, boolean tokens, boolean blockedMail) {
    public static final RowBadges NONE = new RowBadges(false, false, false, false);
}
