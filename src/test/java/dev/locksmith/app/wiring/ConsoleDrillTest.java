package dev.locksmith.app.wiring;

import static org.assertj.core.api.Assertions.assertThat;

import dev.locksmith.app.TestApplication;
import dev.locksmith.password.options.PasswordOption;
import dev.locksmith.setting.ShopSettings;
import dev.locksmith.testing.TestWindow;
import dev.locksmith.text.Bundle;
import dev.locksmith.text.Texts;
import dev.locksmith.ui.screen.Theme;
import dev.locksmith.ui.shell.ConsoleWindow;
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
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInfo;
import org.junit.jupiter.api.io.TempDir;

/// The reset drill beside the storefront, in the whole console: real mail, real HTTP, a real database file.
class ConsoleDrillTest {
    private static final String REAL_MAIL = "real-mail";
    private static final Map<String, String> REAL_SERVER = Map.of(
            "LOCKSMITH_MAIL_TRANSPORT", "smtp",
            "LOCKSMITH_MAIL_SMTP_HOST", "127.0.0.1",
            "LOCKSMITH_MAIL_SMTP_PORT", "1",
            "LOCKSMITH_MAIL_SMTP_SECURITY", "none",
            "LOCKSMITH_MAIL_ALLOWED_RECIPIENTS", "roni_cost@example.com");

    @TempDir
    private Path home;

    private final AtomicReference<ConsoleWindow> console = new AtomicReference<>();
    private ApplicationContext locksmith;
    private TestWindow window;

    @BeforeEach
    void openTheConsole(TestInfo test) {
        locksmith = TestApplication.open(home, test.getTags().contains(REAL_MAIL) ? REAL_SERVER : Map.of());
        locksmith.startStorefront(locksmith.config().storefront());
        var assembly =
                new ConsoleAssembly(locksmith, locksmith.startConsoleMail(), Texts.of(Bundle.COMMAND, Locale.ENGLISH));
        window = TestWindow.open(stage -> console.set(assembly.show(stage)));
        TestWindow.run(() -> console().appearance().theme().set(Theme.LIGHT));
        window.click("#rail-storefront").click("#storefront-drill").reads("Takes a test customer");
    }

    @AfterEach
    void close() {
        TestWindow.run(() -> console().close());
        window.close();
        locksmith.close();
    }

    @Test
    void drillPassesAndItsSheetIsCopied() {
        window.picture("drill-ready");
        window.click("#drill-run").reads("The drill passed.").picture("drill-passed");
        TestWindow.run(() -> console().appearance().theme().set(Theme.DARK));
        window.picture("drill-passed-dark");

        // 4 mails: a link and a notice for each of the two resets
        window.reads("Mailbox, 4 caught");
        window.click("#drill-copy");

        var sheet = TestWindow.call(() -> Clipboard.getSystemClipboard().getString());
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
                .services()
                .passwords()
                .settings()
                .change(
                        ApplicationContext.owner(),
                        ShopSettings.ALL_WEBSITES,
                        Map.of(PasswordOption.END_ACCESS, Optional.of("false")));

        window.click("#drill-run").reads("The drill failed.").reads("Waited for the earlier session to be gone.");
        window.picture("drill-failed");
    }

    @Test
    void unknownCustomerIsSaidAndNothingElseHappens() {
        TestWindow.run(() -> ((TextField) window.findNow("#drill-customer")).setText("nobody@example.com"));

        window.click("#drill-run").reads("No customer has the address nobody@example.com.");

        assertThat(window.canRead("The drill did not come to its end.")).isTrue();
    }

    @Test
    @Tag(REAL_MAIL)
    void whereMailLeavesTheHouseItIsSaidAtOnceAndNothingIsDone() {
        window.click("#drill-run").reads("Mail to roni_cost@example.com leaves over the mail server");

        assertThat(locksmith.services().outbox().newest("", 10)).isEmpty();
    }

    private ConsoleWindow console() {
        return Objects.requireNonNull(console.get());
    }
}
