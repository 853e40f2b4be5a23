package dev.locksmith.setting;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// A version of all that is set, in any scope: whoever has read it at this version need not read it again. To set a
/// value makes the last change later, and to take one back makes them fewer.
///
/// @param count how many values are set
/// @param changedAt the last change of one that is; absent = none is
public record SettingsVersion(long count, @Nullable Instant changedAt) {}
