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
    private final AtomicReference<ConsoleWindow> window = new AtomicReference<>();
    private TestWindow desk;

    @BeforeEach
    void open(TestInfo test) {
        var staff = test.getTags().contains(CLERK)
                ? new StaffMember("Kim", "desk", Set.of(Permission.VIEW_CUSTOMERS, Permission.RESET_PASSWORD))
                : shop.staff;
        desk = TestWindow.open(stage -> window.set(ConsoleWindow.show(
                stage, shop.consoleServices(home, staff), List.of(PasswordOptionsScreen::new), List.of())));
        TestWindow.run(() -> {
            desk.stage().setWidth(1280);
            navigator().appearance().theme().set(Theme.LIGHT);
        });
        desk.reads("from the profile");
    }

    @AfterEach
    void close() {
        desk.close();
        shop.close();
    }

    @Test
    void optionIsTypedSavedByKeyAndTakenBack() {
        replace("LINK_HOURS", "12");
        desk.reads("changed, not yet saved").press(KeyCode.CONTROL, KeyCode.S).reads("set for all websites");
        assertThat(stored(PasswordOption.LINK_HOURS)).isEqualTo("12");

        desk.clickOn("Use inherited value (24)")
                .click("#options-save")
                .await(
                        "it is taken back",
                        () -> stored(PasswordOption.LINK_HOURS).equals("24"));
    }

    @Test
    void wrongValuesAreSaidWhileTyping() {
        replace("MIN_LENGTH", "99");
        desk.reads("Type a whole number from 1 to 64.").picture("options-problem");

        assertThat(TestWindow.call(() -> desk.findNow("#options-save").isDisabled()))
                .isTrue();
        desk.press(KeyCode.CONTROL, KeyCode.S).reads("Nothing was saved");
        assertThat(stored(PasswordOption.MIN_LENGTH)).isEqualTo("6");

        TestWindow.run(() -> navigator().close());
        desk.reads("Save the password options?").reads("must be mended first");
        desk.picture("options-unsavable");
        assertThat(desk.shows(".question .accent")).isFalse();
        desk.clickOn("Keep editing");
        assertThat(desk.holds("99")).isTrue();
    }

    @Test
    void profileIsChosenAndShownLightAndDark() {
        desk.picture("options-light");
        desk.click("#profile-nist").await("it asks for 15 characters", () -> desk.holds("15"));
        desk.picture("options-nist");
        desk.click("#options-save").reads("The password options have been saved.");
        assertThat(stored(PasswordOption.PROFILE)).isEqualTo("nist");

        choose("#option-PROTECTION", "email");
        desk.reads("Not used: requests are not counted by IP address.");
        TestWindow.run(() -> navigator().appearance().theme().set(Theme.DARK));
        desk.picture("options-dark");
        TestWindow.run(() -> desk.stage().setWidth(980));
        desk.picture("options-narrow");
    }

    @Test
    void websiteHasValuesOfItsOwn() {
        TestWindow.run(() -> scope().getSelectionModel().select(1));
        desk.await(
                "the website is shown",
                () -> scope().getValue() != null && scope().getSelectionModel().getSelectedIndex() == 1);
        replace("LINK_HOURS", "3");
        desk.click("#options-save").reads("set for this website").picture("options-website");

        assertThat(stored(PasswordOption.LINK_HOURS)).isEqualTo("24");
        assertThat(shop.services.passwords.settings().of(1).reset().linkLife()).hasHours(3);
    }

    @Test
    @Tag(CLERK)
    void whoMayNotChangeOptionsReadsThemAndWhy() {
        desk.reads("Your role lets you read these options, not change them.").picture("options-read-only");

        assertThat(desk.findNow("#option-LINK_HOURS").isDisabled()).isTrue();
        assertThat(desk.findNow("#profile-nist").isDisabled()).isTrue();
        desk.press(KeyCode.CONTROL, KeyCode.S);
        assertThat(stored(PasswordOption.LINK_HOURS)).isEqualTo("24");
    }

    private ConsoleWindow navigator() {
        return Objects.requireNonNull(window.get());
    }

    private ChoiceBox<?> scope() {
        return (ChoiceBox<?>) desk.findNow("#options-scope");
    }

    private void replace(String key, String text) {
        desk.click(id(key));
        TestWindow.run(() -> ((TextField) desk.findNow(id(key))).selectAll());
        desk.type(text);
    }

    @SuppressWarnings("unchecked")
    private void choose(String selector, String word) {
        TestWindow.run(() -> ((ChoiceBox<String>) desk.findNow(selector)).setValue(word));
    }

    private static String id(String key) {
        return "#option-" + key;
    }

    private String stored(PasswordOption option) {
        return shop.services.option(option);
    }
}
