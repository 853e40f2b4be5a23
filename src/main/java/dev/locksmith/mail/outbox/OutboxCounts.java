package dev.locksmith.mail.outbox;

/// How many messages want attention.
///
/// @param waiting due or being sent
/// @param deferred tried in vain, to be tried again
/// @param blocked refused for good
public record OutboxCounts(long waiting, long deferred, long blocked) {}
