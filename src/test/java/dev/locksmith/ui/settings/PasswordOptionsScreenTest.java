package dev.locksmith.ui.settings;

import static org.assertj.core.api.Assertions.assertThat;

import dev.locksmith.password.options.PasswordOption;
import dev.locksmith.staff.Permission;
import dev.locksmith.staff.StaffMember;
import dev.locksmith.testing.TestShop;
import dev.locksmith.testing.TestWindow;
import dev.locksmith.ui.screen.Theme;
import dev.locksmith.ui.shell.ConsoleWindow;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInfo;
import org.junit.jupiter.api.io.TempDir;

/// Settings › Password Options in a real window.
class PasswordOptionsScreenTest {
    private static final String CLERK = "clerk";

    @TempDir
    Path home;

    private final TestShop shop = TestShop.withCustomers(0);
    private final AtomicReference<ConsoleWindow> console = new AtomicReference<>();
    private TestWindow window;

    @BeforeEach
    void open(TestInfo test) {
        var staff = test.getTags().contains(CLERK)
                ? new StaffMember("Kim", "desk", Set.of(Permission.VIEW_CUSTOMERS, Permission.RESET_PASSWORD))
                : shop.staff;
        window = TestWindow.open(stage -> console.set(ConsoleWindow.show(
                stage, shop.consoleServices(home, staff), List.of(PasswordOptionsScreen::new), List.of())));
        TestWindow.run(() -> {
            window.stage().setWidth(1280);
            navigator().appearance().theme().set(Theme.LIGHT);
        });
        window.reads("from the profile");
    }

    @AfterEach
    void close() {
        window.close();
        shop.close();
    }

    @Test
    void optionIsTypedSavedByKeyAndTakenBack() {
        replace("LINK_HOURS", "12");
        window.reads("changed, not yet saved").press(KeyCode.CONTROL, KeyCode.S).reads("set for all websites");
        assertThat(stored(PasswordOption.LINK_HOURS)).isEqualTo("12");

        window.clickOn("Use inherited value (24)")
                .click("#options-save")
                .await(
                        "it is taken back",
                        () -> stored(PasswordOption.LINK_HOURS).equals("24"));
    }

    @Test
    void wrongValuesAreSaidWhileTyping() {
        replace("MIN_LENGTH", "99");
        window.reads("Type a whole number from 1 to 64.").picture("options-problem");

        assertThat(TestWindow.call(() -> window.findNow("#options-save").isDisabled()))
                .isTrue();
        window.press(KeyCode.CONTROL, KeyCode.S).reads("Nothing was saved");
        assertThat(stored(PasswordOption.MIN_LENGTH)).isEqualTo("6");

        TestWindow.run(() -> navigator().close());
        window.reads("Save the password options?").reads("must be mended first");
        window.picture("options-unsavable");
        assertThat(window.shows(".question .accent")).isFalse();
        window.clickOn("Keep editing");
        assertThat(window.holds("99")).isTrue();
    }

    @Test
    void profileIsChosenAndShownLightAndDark() {
        window.picture("options-light");
        window.click("#profile-nist").await("it asks for 15 characters", () -> window.holds("15"));
        window.picture("options-nist");
        window.click("#options-save").reads("The password options have been saved.");
        assertThat(stored(PasswordOption.PROFILE)).isEqualTo("nist");

        choose("#option-PROTECTION", "email");
        window.reads("Not used: requests are not counted by IP address.");
        TestWindow.run(() -> navigator().appearance().theme().set(Theme.DARK));
        window.picture("options-dark");
        TestWindow.run(() -> window.stage().setWidth(980));
        window.picture("options-narrow");
    }

    @Test
    void websiteHasValuesOfItsOwn() {
        TestWindow.run(() -> scope().getSelectionModel().select(1));
        window.await(
                "the website is shown",
                () -> scope().getValue() != null && scope().getSelectionModel().getSelectedIndex() == 1);
        replace("LINK_HOURS", "3");
        window.click("#options-save").reads("set for this website").picture("options-website");

        assertThat(stored(PasswordOption.LINK_HOURS)).isEqualTo("24");
        assertThat(shop.services.passwords.settings().of(1).reset().linkLife()).hasHours(3);
    }

    @Test
    @Tag(CLERK)
    void whoMayNotChangeOptionsReadsThemAndWhy() {
        window.reads("Your role lets you read these options, not change them.").picture("options-read-only");

        assertThat(window.findNow("#option-LINK_HOURS").isDisabled()).isTrue();
        assertThat(window.findNow("#profile-nist").isDisabled()).isTrue();
        window.press(KeyCode.CONTROL, KeyCode.S);
        assertThat(stored(PasswordOption.LINK_HOURS)).isEqualTo("24");
    }

    private ConsoleWindow navigator() {
        return Objects.requireNonNull(console.get());
    }

    private ChoiceBox<?> scope() {
        return (ChoiceBox<?>) window.findNow("#options-scope");
    }

    private void replace(String key, String text) {
        window.click(id(key));
        TestWindow.run(() -> ((TextField) window.findNow(id(key))).selectAll());
        window.type(text);
    }

    @SuppressWarnings("unchecked")
    private void choose(String selector, String word) {
        TestWindow.run(() -> ((ChoiceBox<String>) window.findNow(selector)).setValue(word));
    }

    private static String id(String key) {
        return "#option-" + key;
    }

    private String stored(PasswordOption option) {
        return shop.services.option(option);
    }
}
