package dev.locksmith.ui;

import dev.locksmith.config.EnvironmentConfig;
import dev.locksmith.staff.StaffMember;
import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.util.function.Consumer;

/// Who sits where, in front of which shop.
///
/// @param clock the database's
/// @param home the data folder, where the window's state is kept
/// @param browser opens an address in the system's browser
public record Setting(
        StaffMember staff, EnvironmentConfig environment, Clock clock, Path home, Consumer<URI> browser) {}
