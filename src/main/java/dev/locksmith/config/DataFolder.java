package dev.locksmith.config;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Locale;

/// Finds the folder Locksmith keeps its own things in.
final class DataFolder {
    /// Overrides the usual place.
    static final String VARIABLE = "LOCKSMITH_HOME";

    private DataFolder() {}

    /// @throws InvalidPathException when `LOCKSMITH_HOME` cannot be a path
    static Path of(HostEnvironment host) {
        var named = host.variable(VARIABLE);
        return named.isBlank() ? usual(host) : Path.of(named).toAbsolutePath();
    }

    private static Path usual(HostEnvironment host) {
        var system = host.operatingSystem().toLowerCase(Locale.ROOT);
        var home = host.userHome();
        if (system.startsWith("mac")) return home.resolve("Library", "Application Support", "Locksmith");
        if (system.startsWith("windows")) {
            var local = host.variable("LOCALAPPDATA");
            return (local.isBlank() ? home.resolve("AppData", "Local") : Path.of(local)).resolve("Locksmith");
        }
        // XDG Base Directory: a relative path is invalid and must be ignored
        var data = host.variable("XDG_DATA_HOME");
        return (data.startsWith("/") ? Path.of(data) : home.resolve(".local", "share")).resolve("locksmith");
    }
}
