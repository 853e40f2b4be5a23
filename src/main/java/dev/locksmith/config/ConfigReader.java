package dev.locksmith.config;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Reads the configuration: the environment over the file over the defaults. It only reads; nothing is made or opened.
public final class ConfigReader {
    private static final int LONGEST_NAME = 40;
    private static final int MOST_DEMO_CUSTOMERS = 100_000;

    private ConfigReader() {}

    /// @param named the file given with `--config`, which must then exist
    /// @throws ConfigMistakes with everything that is wrong
    public static Config read(Optional<Path> named, HostEnvironment host) {
        var problems = new ArrayList<ConfigProblem>();
        var home = home(host, problems);
        var file = ConfigFile.find(named, home, host.programFolder());
        Map<String, String> values =
                file.map(path -> ConfigFile.read(path, problems)).orElse(Map.of());
        var configured = new ConfigValues(values, host.environment(), problems);

        var environment = environment(configured);
        var mail = new MailConfigReader(configured).read(environment.kind());
        var storefront = new StorefrontConfigReader(configured)
                .read(environment.kind(), mail.smtp().isPresent());
        var database = new DatabaseConfigReader(configured).read(home);
        var warnings =
                file.flatMap(path -> PasswordExposure.of(path, values)).stream().toList();
        var demoCustomers = configured.number(Key.DEMO_CUSTOMERS, 0, MOST_DEMO_CUSTOMERS);

        if (!configured.problems().isEmpty()) throw new ConfigMistakes(configured.problems());
        return new Config(environment, database, storefront, mail, demoCustomers, warnings, home);
    }

    private static EnvironmentConfig environment(ConfigValues configured) {
        var name = configured.text(Key.ENVIRONMENT_NAME);
        if (name.isEmpty() || name.length() > LONGEST_NAME)
            configured.problem(Key.ENVIRONMENT_NAME, "environment-name", LONGEST_NAME);
        return new EnvironmentConfig(name, configured.choice(Key.ENVIRONMENT_KIND, EnvironmentKind.class));
    }

    private static Path home(HostEnvironment host, List<ConfigProblem> problems) {
        try {
            return DataFolder.of(host);
        } catch (InvalidPathException noPath) {
            problems.add(new ConfigProblem(DataFolder.VARIABLE, "home", List.of(noPath.getInput())));
            return host.userHome();
        }
    }
}
