package dev.locksmith.app;

import dev.locksmith.app.wiring.ApplicationContext;
import dev.locksmith.app.wiring.DemoExtras;
import dev.locksmith.config.ConfigReader;
import dev.locksmith.config.HostEnvironment;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/// The program with a few demo customers in a data folder of the test's own, its storefront on any free port.
public final class TestApplication {
    private TestApplication() {}

    public static ApplicationContext open(Path home) {
        return open(home, Map.of());
    }

    /// @param variables of the environment, besides those that say where the data and the storefront are
    public static ApplicationContext open(Path home, Map<String, String> variables) {
        var environment = new HashMap<>(variables);
        environment.put("LOCKSMITH_HOME", home.toString());
        environment.put("LOCKSMITH_STOREFRONT_LISTEN", "127.0.0.1:0");
        var host = new HostEnvironment(environment, "Linux", home, home);
        var locksmith = ApplicationContext.open(ConfigReader.read(Optional.empty(), host));
        var _ = new DemoExtras(locksmith.database(), locksmith.services()).makeOnce(20);
        return locksmith;
    }
}
