package dev.locksmith.ui.screen;

import java.net.URI;
import java.nio.file.Path;
import java.util.function.Consumer;

/// What the console needs of the computer it runs on.
///
/// @param home the data folder, where the window's state is kept
/// @param browser opens an address in the system's browser
public record Desktop(Path home, Consumer<URI> browser) {}
