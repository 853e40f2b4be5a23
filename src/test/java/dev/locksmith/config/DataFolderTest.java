package dev.locksmith.config;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

class DataFolderTest {
    private static final Path HOME = Path.of("/home/ada").toAbsolutePath();

    @Test
    void linuxKeepsItWhereXdgSays() {
        assertThat(folder("Linux", Map.of())).isEqualTo(HOME.resolve(".local/share/locksmith"));
        assertThat(folder("Linux", Map.of("XDG_DATA_HOME", "/data"))).isEqualTo(Path.of("/data/locksmith"));
    }

    @Test
    void aRelativeXdgPathIsIgnoredAsItsRulesDemand() {
        assertThat(folder("Linux", Map.of("XDG_DATA_HOME", "data"))).isEqualTo(HOME.resolve(".local/share/locksmith"));
    }

    @Test
    void macOsAndWindowsHaveTheirUsualPlaces() {
        assertThat(folder("Mac OS X", Map.of())).isEqualTo(HOME.resolve("Library/Application Support/Locksmith"));
        assertThat(folder("Windows 11", Map.of("LOCALAPPDATA", "/Local"))).isEqualTo(Path.of("/Local/Locksmith"));
        assertThat(folder("Windows 11", Map.of())).isEqualTo(HOME.resolve("AppData/Local/Locksmith"));
    }

    @Test
    void aNamedFolderComesFirst() {
        assertThat(folder("Linux", Map.of("LOCKSMITH_HOME", "/srv/locksmith", "XDG_DATA_HOME", "/data")))
                .isEqualTo(Path.of("/srv/locksmith"));
    }

    private static Path folder(String operatingSystem, Map<String, String> environment) {
        return DataFolder.of(new HostEnvironment(environment, operatingSystem, HOME, HOME));
    }
}
