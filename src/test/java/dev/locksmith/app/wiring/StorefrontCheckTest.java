package dev.locksmith.app.wiring;

import static org.assertj.core.api.Assertions.assertThat;

import dev.locksmith.app.TestApplication;
import dev.locksmith.text.Bundle;
import dev.locksmith.text.Texts;
import dev.locksmith.ui.shell.Health;
import dev.locksmith.ui.shell.HealthProbes;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StorefrontCheckTest {
    @TempDir
    Path home;

    @Test
    void theStorefrontIsWellOnlyWhileItAnswers() {
        var texts = Texts.of(Bundle.CONSOLE, Locale.ENGLISH);
        var locksmith = TestApplication.open(home, Map.of());
        var address = locksmith.startStorefront(locksmith.config().storefront()).url();
        var probe = HealthProbes.storefront(address, new StorefrontCheck(address));

        assertThat(probe.look(texts).state()).isEqualTo(Health.State.WELL);
        locksmith.close();

        var silent = probe.look(texts);
        assertThat(silent.state()).isEqualTo(Health.State.FAILED);
        assertThat(silent.detail()).contains("does not answer").contains(address.toString());
    }
}
