package dev.locksmith.ui.jobs;

import static org.assertj.core.api.Assertions.assertThat;

import dev.locksmith.job.JobSummary;
import dev.locksmith.testing.TestShop;
import dev.locksmith.testing.TestWindow;
import dev.locksmith.ui.customers.CustomersScreen;
import dev.locksmith.ui.screen.Theme;
import dev.locksmith.ui.shell.ConsoleWindow;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import javafx.scene.control.MenuButton;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// From ticked customers to what became of each, by mouse and key, with pictures.
class BulkActsScreenTest {
    @TempDir
    Path home;

    private final TestShop shop = TestShop.withCustomers(150);
    private final ConsoleWindow[] console = new ConsoleWindow[1];
    private TestWindow window;

    @BeforeEach
    void open() {
        shop.services.passwords.resets().requestByStaff(shop.staff, 4);
        shop.sql("update customer set active = false where id in (9, 12)");
        window = TestWindow.open(stage -> console[0] = ConsoleWindow.show(
                stage, shop.consoleServices(home), List.of(CustomersScreen::new, JobsScreen::new), List.of()));
        TestWindow.run(() -> console[0].appearance().theme().set(Theme.LIGHT));
        window.reads("150 customers").reads("Veronica Costello");
    }

    @AfterEach
    void close() {
        window.close();
        shop.close();
    }

    @Test
    void allThatMatchAreResetOnceTheNumberIsTyped() {
        choose("RESET_PASSWORD");
        window.reads("147 would be acted on");
        window.click("#bulk-typed").type("150").reads("That is not the number.");
        assertThat(enabled("#bulk-start")).isFalse();
        pictures("bulk-wrong");
        window.press(KeyCode.CONTROL, KeyCode.A).type("147");
        window.await("it can be started", () -> enabled("#bulk-start"));
        pictures("bulk-ready");

        window.doubleClick("#bulk-start").reads("Reset Password, job 1");
        assertThat(jobs()).hasSize(1);
        assertThat(window.shows("#bulk")).isFalse();
        pictures("jobs-running");

        run();
        window.click("#jobs-reload")
                .reads("150 of 150")
                .click("#outcome-DISABLED")
                .reads("The account is disabled");
        pictures("jobs-finished");

        window.doubleClickOn("Thomas Müller-Lüdenscheidt").find("#edit-pane");
        assertThat(window.shows("#selection-bar"))
                .as("whoever was acted on is not ticked any more")
                .isFalse();
    }

    @Test
    void escapeGivesUpAndKeepsTheTicks() {
        choose("DELETE");
        window.reads("150 would be acted on").press(KeyCode.ESCAPE);
        window.await("the dialog is gone", () -> !window.shows("#bulk"));

        assertThat(window.canRead("150 selected")).isTrue();
        assertThat(jobs()).isEmpty();
    }

    @Test
    void aJobIsPausedAndCancelled() {
        choose("FORCE_SIGN_IN");
        window.reads("none would be acted on");
        pictures("bulk-nobody");
        window.press(KeyCode.ESCAPE).await("the dialog is gone", () -> !window.shows("#bulk"));
        choose("ASSIGN_GROUP");
        window.find("#bulk-group");
        pictures("bulk-group");
        window.press(KeyCode.ESCAPE).await("the dialog is gone", () -> !window.shows("#bulk"));
        choose("BREACH");
        window.find("#bulk-cancel");
        window.press(KeyCode.ESCAPE).await("the dialog is gone", () -> !window.shows("#bulk"));

        window.click("#rail-jobs").reads("No jobs yet");
        pictures("jobs-none");
    }

    private void choose(String kind) {
        if (!window.canRead("150 selected"))
            window.click("#customers-grid").press(KeyCode.CONTROL, KeyCode.A).reads("150 selected");
        TestWindow.run(() -> ((MenuButton) window.findNow("#bulk-acts")).show());
        if (kind.equals("RESET_PASSWORD")) window.reads("Assign group …");
        TestWindow.run(() -> {
            var menu = (MenuButton) window.findNow("#bulk-acts");
            menu.hide();
            menu.getItems().stream()
                    .filter(item -> item.getId().equals("bulk-" + kind))
                    .findFirst()
                    .orElseThrow()
                    .fire();
        });
        window.find("#bulk");
    }

    private void run() {
        try (var runner = shop.services.jobs.runner()) {
            runner.runDue();
        }
    }

    private boolean enabled(String selector) {
        return TestWindow.call(() -> !window.findNow(selector).isDisabled());
    }

    private List<JobSummary> jobs() {
        return shop.services.jobs.reader().newest(shop.staff, 10);
    }

    /// Light and dark, from narrow to wide.
    private void pictures(String name) {
        for (var theme : List.of(Theme.LIGHT, Theme.DARK)) {
            TestWindow.run(() -> console[0].appearance().theme().set(theme));
            for (var width : List.of(980, 1280, 1920)) {
                TestWindow.run(() -> window.stage().setWidth(width));
                window.picture(name + "-" + theme.name().toLowerCase(Locale.ROOT) + "-" + width);
            }
        }
        TestWindow.run(() -> {
            window.stage().setWidth(1280);
            console[0].appearance().theme().set(Theme.LIGHT);
        });
    }
}
