package dev.locksmith.audit;

import java.time.Duration;

/// What makes events one and the same that happened again: then only the first is on record, with how often.
///
/// @param key whose or from where, beside the act and its outcome
/// @param within after this long, it is an event of its own
/// @param times how often since it was last told
public record Repeat(String key, Duration within, int times) {}
