package dev.locksmith.config;

import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.locksmith.text.Bundle;
import dev.locksmith.text.Texts;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// A host whose program and data folders are in a folder of the test, and files in it to be read there.
record ConfigFixture(Path folder) {
    private static final Texts TEXTS = Texts.of(Bundle.COMMAND, Locale.ENGLISH);

    Path file(String text) throws IOException {
        return Files.writeString(folder.resolve("some.properties"), text);
    }

    Config read(Path file) {
        return ConfigReader.read(Optional.of(file), host(Map.of()));
    }

    /// Every mistake, behind its key.
    List<String> mistakes(Path file, Map<String, String> environment) {
        var mistakes = catchThrowableOfType(
                ConfigMistakes.class, () -> ConfigReader.read(Optional.of(file), host(environment)));
        return mistakes.problems().stream()
                .map(problem -> problem.key() + ": " + problem.sentence(TEXTS))
                .toList();
    }

    HostEnvironment host(Map<String, String> variables) {
        var environment = new HashMap<>(variables);
        environment.put("LOCKSMITH_HOME", folder.resolve("data").toString());
        return new HostEnvironment(environment, "Linux", folder, folder.resolve("program"));
    }
}
