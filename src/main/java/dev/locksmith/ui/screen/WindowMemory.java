package dev.locksmith.ui.screen;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import java.util.Properties;
import java.util.TreeMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// What the window remembers from one start to the next: a few words in `window.properties` in the data folder. Losing
/// them loses nothing but comfort, so a problem with the file is logged and never shown.
public final class WindowMemory {
    private static final Logger LOG = LoggerFactory.getLogger(WindowMemory.class);

    private final Path file;
    private final TreeMap<String, String> values = new TreeMap<>();
    private boolean changed;

    public WindowMemory(Path home) {
        file = home.resolve("window.properties");
        load();
    }

    public synchronized Optional<String> get(String key) {
        return Optional.ofNullable(values.get(key));
    }

    /// A number kept under the key, if it is one.
    public Optional<Double> number(String key) {
        return get(key).filter(text -> text.matches("-?\\d{1,6}(\\.\\d{1,3})?")).map(Double::valueOf);
    }

    public synchronized void put(String key, String value) {
        changed |= !value.equals(values.put(key, value));
    }

    /// Writes what has changed: to a temporary file first, so that a crash leaves the old one whole.
    public synchronized void save() {
        if (!changed) return;
        var properties = new Properties();
        properties.putAll(values);
        try {
            Files.createDirectories(file.getParent());
            var fresh = Files.createTempFile(file.getParent(), "window", ".tmp");
            try (var out = Files.newBufferedWriter(fresh)) {
                properties.store(out, null);
            }
            Files.move(fresh, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
            changed = false;
        } catch (IOException failed) {
            LOG.warn("The window's state could not be saved in {}", file, failed);
        }
    }

    private void load() {
        if (!Files.isRegularFile(file)) return;
        var properties = new Properties();
        try (var in = Files.newBufferedReader(file)) {
            properties.load(in);
            properties.stringPropertyNames().forEach(key -> values.put(key, properties.getProperty(key)));
        } catch (IOException | IllegalArgumentException unreadable) {
            LOG.warn("The window's state in {} cannot be read and is forgotten", file, unreadable);
        }
    }
}
