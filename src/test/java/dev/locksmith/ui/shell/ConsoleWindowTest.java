package dev.locksmith.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import dev.locksmith.testing.TestWindow;
import dev.locksmith.ui.NamelessButtons;
import dev.locksmith.ui.PlainWindow;
import dev.locksmith.ui.screen.Theme;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ConsoleWindowTest {
    @TempDir
    Path home;

    @Test
    void theWindowShowsItsScreensItsHealthAndItsEnvironment() {
        var console = new PlainWindow(home);

        try (var window = console.open()) {
            window.reads("H2, embedded").reads("LOCAL").reads("Customers").reads("Mail");
            assertThat(TestWindow.call(window.stage()::getTitle)).isEqualTo("Veronica Costello – Local – Locksmith");
            window.click("#rail-mail").reads("the second screen");
            assertThat(TestWindow.call(window.stage()::getTitle)).isEqualTo("Local – Locksmith");

            TestWindow.run(() -> window.stage().setWidth(1280));
            window.picture("shell-light");
            TestWindow.run(() -> console.navigator().appearance().theme().set(Theme.DARK));
            window.picture("shell-dark");
        }
    }

    @Test
    void aProblemStaysAndAnUnexpectedFailureIsReportedWithACode() {
        var console = new PlainWindow(home);

        try (var window = console.open()) {
            TestWindow.run(() -> console.context().notifications().problem("The mail server does not answer."));
            TestWindow.run(() -> console.context()
                    .background()
                    .run("health", () -> {
                        throw new IllegalStateException("broken");
                    })
                    .then(_ -> {}));

            window.reads("The mail server does not answer.").reads("Something went wrong");
            window.picture("shell-error");
            window.clickOn("Close");
            assertThat(window.canRead("Something went wrong")).isFalse();
        }
    }

    @Test
    void theThemeIsRememberedFromOneStartToTheNext() {
        var first = new PlainWindow(home);
        try (var _ = first.open()) {
            TestWindow.run(() -> first.navigator().appearance().theme().set(Theme.DARK));
            TestWindow.run(() -> first.navigator().close());
        }

        var second = new PlainWindow(home);
        try (var _ = second.open()) {
            assertThat(second.navigator().appearance().theme().get()).isEqualTo(Theme.DARK);
        }
    }

    @Test
    void whatTheFindFieldIsGivenGoesToTheScreenThatShowsCustomers() {
        var console = new PlainWindow(home);

        try (var window = console.open()) {
            window.press(KeyCode.CONTROL, KeyCode.K).type("costello").press(KeyCode.ENTER);

            assertThat(console.searches()).isEqualTo(List.of("costello"));
        }
    }

    @Test
    void everyButtonWithoutWordsSaysWhatItDoes() {
        var console = new PlainWindow(home);

        try (var _ = console.open()) {
            assertThat(TestWindow.call(NamelessButtons::buttons)).isEmpty();
        }
    }

    @Test
    void theWindowMayAlwaysBeAsSmallAsTheScreen() {
        assertThat(WindowPlace.least(980, 960)).isEqualTo(960);
        assertThat(WindowPlace.least(980, 1920)).isEqualTo(980);
    }
}
