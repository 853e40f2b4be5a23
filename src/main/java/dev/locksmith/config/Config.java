package dev.locksmith.config;

import java.nio.file.Path;
import java.util.List;

/// How this installation connects: everything in `app.properties`, checked.
///
/// @param warnings what does not keep the program from starting, but should be fixed
/// @param home the data folder: embedded database, logs, window state; readable by its owner only
/// @param demoCustomers how many customers an empty embedded database is given, 0 to 100,000; 0 = none
public record Config(
        EnvironmentConfig environment,
        DatabaseConfig database,
        StorefrontConfig storefront,
        MailConfig mail,
        int demoCustomers,
        List<ConfigProblem> warnings,
        Path home) {}
