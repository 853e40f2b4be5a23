package dev.locksmith.app;

import dev.locksmith.config.ConfigReader;
import dev.locksmith.config.Surroundings;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/// The program with a few demo customers in a data folder of the test's own, its storefront on any free port.
final class TestLocksmith {
    private TestLocksmith() {}

    static Locksmith open(Path home) {
        return open(home, Map.of());
    }

    /// @param variables of the environment, besides those that say where the data and the storefront are
    static Locksmith open(Path home, Map<String, String> variables) {
        var environment = new HashMap<>(variables);
        environment.put("LOCKSMITH_HOME", home.toString());
        environment.put("LOCKSMITH_STOREFRONT_LISTEN", "127.0.0.1:0");
        var surroundings = new Surroundings(environment, "Linux", home, home);
        var locksmith = Locksmith.open(ConfigReader.read(Optional.empty(), surroundings));
        var _ = new DemoExtras(locksmith.database(), locksmith.features()).makeOnce(20);
        return locksmith;
    }
}
