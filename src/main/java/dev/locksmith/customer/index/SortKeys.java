package dev.locksmith.customer.index;

import java.nio.ByteBuffer;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/// Times and days as bytes that sort as they do.
public final class SortKeys {
    private static final long SIGN = Long.MIN_VALUE;

    private SortKeys() {}

    /// To the microsecond.
    public static byte[] of(Instant moment) {
        return bytes(ChronoUnit.MICROS.between(Instant.EPOCH, moment));
    }

    public static byte[] of(LocalDate day) {
        return bytes(day.toEpochDay());
    }

    /// Numbers below zero come first.
    private static byte[] bytes(long number) {
        return ByteBuffer.allocate(Long.BYTES).putLong(number ^ SIGN).array();
    }
}
