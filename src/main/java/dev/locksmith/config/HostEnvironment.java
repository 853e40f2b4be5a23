package dev.locksmith.config;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

/// The environment that Locksmith is started in, apart from its own file.
///
/// @param operatingSystem as Java names it
/// @param programFolder where the program was unpacked or is being built; its `app.properties` is the standard one
public record HostEnvironment(
        Map<String, String> environment, String operatingSystem, Path userHome, Path programFolder) {
    /// This process's; the launchers name the program's folder.
    public static HostEnvironment here() {
        return new HostEnvironment(
                System.getenv(),
                System.getProperty("os.name"),
                Path.of(System.getProperty("user.home")),
                Path.of(System.getProperty("locksmith.folder", "")).toAbsolutePath());
    }

    /// The same with another data folder.
    public HostEnvironment withHome(Path folder) {
        var changed = new HashMap<>(environment);
        changed.put(DataFolder.VARIABLE, folder.toString());
        return new HostEnvironment(changed, operatingSystem, userHome, programFolder);
    }

    String variable(String name) {
        return environment.getOrDefault(name, "");
    }
}
