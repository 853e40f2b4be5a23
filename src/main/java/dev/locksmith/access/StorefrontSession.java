package dev.locksmith.access;

import java.time.Instant;

/// A browser that is signed in.
public record StorefrontSession(long id, String userAgent, String ipAddress, Instant startedAt, Instant lastSeenAt) {}
