package dev.locksmith.app;

import static org.assertj.core.api.Assertions.assertThat;

import dev.locksmith.config.ConfigReader;
import dev.locksmith.config.Surroundings;
import dev.locksmith.password.PasswordOption;
import dev.locksmith.setting.ShopSettings;
import dev.locksmith.testing.Desk;
import dev.locksmith.text.Bundle;
import dev.locksmith.text.Texts;
import dev.locksmith.ui.ConsoleWindow;
import dev.locksmith.ui.Theme;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import javafx.scene.control.TextField;
import javafx.scene.input.Clipboard;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The reset drill beside the storefront, in the whole console: real mail, real HTTP, a real database file.
class ConsoleDrillTest {
    @TempDir
    private Path home;

    private final AtomicReference<ConsoleWindow> window = new AtomicReference<>();
    private Locksmith locksmith;
    private Desk desk;

    @BeforeEach
    void openTheConsole() {
        var surroundings = new Surroundings(
                Map.of("LOCKSMITH_HOME", home.toString(), "LOCKSMITH_STOREFRONT_LISTEN", "127.0.0.1:0"),
                "Linux",
                home,
                home);
        locksmith = Locksmith.open(ConfigReader.read(Optional.empty(), surroundings));
        new DemoExtras(locksmith.database(), locksmith.features()).makeOnce(20);
        locksmith.startStorefront();
        var console =
                new ConsoleAssembly(locksmith, locksmith.startConsoleMail(), Texts.of(Bundle.COMMAND, Locale.ENGLISH));
        desk = Desk.open(stage -> window.set(console.show(stage)));
        Desk.run(() -> console().appearance().theme().set(Theme.LIGHT));
        desk.click("#rail-storefront").click("#storefront-drill").reads("Takes a test customer");
    }

    @AfterEach
    void close() {
        Desk.run(() -> console().close());
        desk.close();
        locksmith.close();
    }

    @Test
    void drillPassesAndItsSheetIsCopied() {
        desk.picture("drill-ready");
        desk.click("#drill-run").reads("The drill passed.").picture("drill-passed");
        Desk.run(() -> console().appearance().theme().set(Theme.DARK));
        desk.picture("drill-passed-dark");

        desk.click("#drill-copy");

        var sheet = Desk.call(() -> Clipboard.getSystemClipboard().getString());
        assertThat(sheet.lines().toList())
                .hasSize(14)
                .startsWith(sheet.lines().findFirst().orElseThrow())
                .endsWith("The drill passed.");
        assertThat(sheet.lines().filter(line -> line.startsWith("passed  "))).hasSize(12);
        assertThat(sheet).startsWith("Reset drill with roni_cost@example.com in Local, ");
        assertThat(sheet).doesNotContain("token=");
    }

    @Test
    void drillFailsWhereSessionsAreKept() {
        locksmith
                .features()
                .passwords()
                .settings()
                .change(
                        Locksmith.owner(),
                        ShopSettings.ALL_WEBSITES,
                        Map.of(PasswordOption.END_ACCESS, Optional.of("false")));

        desk.click("#drill-run").reads("The drill failed.").reads("Waited for the earlier session to be gone.");
        desk.picture("drill-failed");
    }

    @Test
    void unknownCustomerIsSaidAndNothingElseHappens() {
        Desk.run(() -> ((TextField) desk.findNow("#drill-customer")).setText("nobody@example.com"));

        desk.click("#drill-run").reads("No customer has the address nobody@example.com.");

        assertThat(desk.canRead("The drill did not come to its end.")).isTrue();
    }

    private ConsoleWindow console() {
        return Objects.requireNonNull(window.get());
    }
}
