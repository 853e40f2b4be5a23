package dev.locksmith.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The tour in a process of its own, ended by the system before it is through.
class TourEndTest {
    @TempDir
    Path folder;

    @Test
    void itSaysThatItWasEndedAndLeavesNothingBehind() throws Exception {
        var variables = Map.of("JAVA_TOOL_OPTIONS", "-Djava.io.tmpdir=" + folder);
        try (var tour = ChildProcess.start(
                folder, variables, "tour", folder.resolve("pictures").toString())) {
            tour.awaitLine("The database was empty");

            tour.signal("TERM");

            assertThat(tour.exit()).isEqualTo(1);
            assertThat(tour.err())
                    .endsWith("The tour was ended before it was through.\n")
                    .doesNotContain("Something went wrong");
            assertThat(tour.out()).doesNotContain("FAILED");
            assertThat(folder).isDirectoryNotContaining("glob:**/locksmith-tour*");
        }
    }
}
