package dev.locksmith.ui.settings;

import static dev.locksmith.password.options.PasswordOption.*;
import static org.assertj.core.api.Assertions.assertThat;

import dev.locksmith.customer.website.Website;
import dev.locksmith.password.options.OptionSource;
import dev.locksmith.password.options.OptionValue;
import dev.locksmith.password.options.PasswordOption;
import dev.locksmith.testing.TestContext;
import dev.locksmith.testing.TestShop;
import dev.locksmith.text.ExpectedFailure;
import dev.locksmith.ui.dialog.Question;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Editing the password options, without a window.
class PasswordOptionsModelTest {
    @TempDir
    private Path home;

    @AutoClose
    private final TestShop shop = TestShop.withCustomers(0);

    private final TestContext staffed = new TestContext();
    private PasswordOptionsModel model;

    @BeforeEach
    void open() {
        model = new PasswordOptionsModel(shop.consoleServices(home), staffed.context);
        model.load();
    }

    @Test
    void everyOptionButTheProfileStandsInOneGroup() {
        var grouped = Arrays.stream(OptionGroup.values())
                .flatMap(group -> group.options().stream())
                .toList();

        assertThat(grouped).doesNotHaveDuplicates().doesNotContain(PROFILE).hasSize(PasswordOption.values().length - 1);
    }

    @Test
    void typedValuesAreStoredOnSaveAndNotBefore() {
        type(LINK_HOURS, "12");
        assertThat(stored(LINK_HOURS)).isEqualTo("24");
        assertThat(model.dirty().get()).isTrue();

        model.save();

        assertThat(stored(LINK_HOURS)).isEqualTo("12");
        assertThat(model.dirty().get()).isFalse();
        assertThat(value(LINK_HOURS).source()).isEqualTo(OptionSource.ALL_WEBSITES);
        assertThat(value(LINK_HOURS).inherited()).isEqualTo("24");
        assertThat(staffed.said.sentences()).containsExactly("The password options have been saved.");
    }

    @Test
    void chosenProfileShowsItsValuesBeforeTheyAreSaved() {
        type(LINK_HOURS, "12");

        type(PROFILE, "nist");

        assertThat(text(MIN_LENGTH)).isEqualTo("15");
        assertThat(text(LINK_HOURS)).isEqualTo("24");
        assertThat(text(BLOCKLIST)).isEqualTo("true");
        assertThat(model.field(MIN_LENGTH).changed().get()).isTrue();
        assertThat(stored(MIN_LENGTH)).isEqualTo("6");

        type(MIN_LENGTH, "20");
        model.save();
        assertThat(stored(PROFILE)).isEqualTo("nist");
        assertThat(stored(MIN_LENGTH)).isEqualTo("20");
    }

    @Test
    void wrongNumberSaysWhichOnesAreTakenAndKeepsWhatIsTyped() {
        for (var wrong : new String[] {"", "six", "-1", "65", "6.5", "9999999999", " ", "\u0000"}) {
            type(MIN_LENGTH, wrong);
            assertThat(model.field(MIN_LENGTH).problem().get())
                    .as(wrong)
                    .isEqualTo("Type a whole number from 1 to 64.");
            assertThat(text(MIN_LENGTH)).isEqualTo(wrong);
        }

        model.save();

        assertThat(staffed.said.sentences())
                .containsExactly(
                        "Nothing was saved: a value is not one that its option takes. Look for the red lines.");
        assertThat(stored(MIN_LENGTH)).isEqualTo("6");
        type(MIN_LENGTH, "007");
        assertThat(model.field(MIN_LENGTH).problem().get()).isEmpty();
        assertThat(text(MIN_LENGTH)).isEqualTo("007");
        model.save();
        assertThat(text(MIN_LENGTH)).isEqualTo("7");
    }

    @Test
    void whatTheServiceRefusesIsSaidAndStaysTyped() {
        type(PROFILE, "nist");
        type(MIN_LENGTH, "8");

        model.save();

        assertThat(staffed.background.failures())
                .singleElement()
                .isInstanceOfSatisfying(
                        ExpectedFailure.class,
                        refused -> assertThat(refused.sentence(staffed.context.texts()))
                                .contains("at least 15 characters"));
        assertThat(text(MIN_LENGTH)).isEqualTo("8");
        assertThat(text(PROFILE)).isEqualTo("nist");
        assertThat(stored(PROFILE)).isEqualTo("documented");
    }

    @Test
    void websitesValueIsTakenBackToTheInheritedOne() {
        var website = website();
        model.choose(Optional.of(website));
        type(LINK_HOURS, "3");
        model.save();
        assertThat(value(LINK_HOURS).source()).isEqualTo(OptionSource.WEBSITE);
        assertThat(stored(LINK_HOURS)).isEqualTo("24");

        model.inherit(LINK_HOURS);
        assertThat(text(LINK_HOURS)).isEqualTo("24");
        model.save();

        assertThat(value(LINK_HOURS).source()).isEqualTo(OptionSource.PROFILE);
        assertThat(model.field(LINK_HOURS).own().get()).isFalse();
    }

    @Test
    void whatIsTypedWhileSavingStaysTyped() {
        type(LINK_HOURS, "3");
        type(MIN_LENGTH, "8");
        model.saving().subscribe((_, saving) -> {
            if (saving) {
                type(MIN_LENGTH, "9");
                type(LOCKOUT_FAILURES, "7");
            }
        });

        model.save();

        assertThat(stored(LINK_HOURS)).isEqualTo("3");
        assertThat(stored(MIN_LENGTH)).isEqualTo("8");
        assertThat(text(MIN_LENGTH)).isEqualTo("9");
        assertThat(text(LOCKOUT_FAILURES)).isEqualTo("7");
        assertThat(model.dirty().get()).isTrue();
    }

    @Test
    void typingTheOldValueAgainIsNoChange() {
        type(LINK_HOURS, "3");
        type(LINK_HOURS, "24");

        assertThat(model.dirty().get()).isFalse();
    }

    @Test
    void optionsThatMeanNothingSayWhy() {
        type(PROTECTION, "email");
        assertThat(model.field(IP_PER_HOUR).unused().get()).isNotEmpty();
        assertThat(model.field(ACCOUNT_PER_HOUR).unused().get()).isEmpty();
        type(PROTECTION, "ip");
        assertThat(model.field(IP_PER_HOUR).unused().get()).isEmpty();
        assertThat(model.field(ACCOUNT_PER_HOUR).unused().get()).isNotEmpty();
        type(LOCKOUT_FAILURES, "0");
        assertThat(model.field(LOCKOUT_MINUTES).unused().get()).isNotEmpty();
    }

    @Test
    void otherScopeAsksAboutUnsavedChangesFirst() {
        type(LINK_HOURS, "3");

        model.choose(Optional.of(website()));
        assertThat(model.scope().get()).isEmpty();
        staffed.said.answer("Keep editing");
        assertThat(text(LINK_HOURS)).isEqualTo("3");

        model.choose(Optional.of(website()));
        staffed.said.answer("Discard");
        assertThat(model.scope().get()).contains(website());
        assertThat(text(LINK_HOURS)).isEqualTo("24");
    }

    @Test
    void otherScopeIsShownAfterSavingAndSavingIsOfferedOnlyWhereItCanBeDone() {
        type(LINK_HOURS, "none");
        assertThat(model.valid().get()).isFalse();
        model.choose(Optional.of(website()));
        assertThat(staffed.said.question().orElseThrow().answers())
                .extracting(Question.Answer::label)
                .containsExactly("Keep editing", "Discard");
        staffed.said.answer("Keep editing");
        assertThat(model.scope().get()).isEmpty();
        assertThat(text(LINK_HOURS)).isEqualTo("none");

        type(LINK_HOURS, "3");
        model.choose(Optional.of(website()));
        staffed.said.answer("Save");
        assertThat(model.scope().get()).contains(website());
        assertThat(stored(LINK_HOURS)).isEqualTo("3");
    }

    @Test
    void readingAgainTakesNothingTypedAway() {
        type(LINK_HOURS, "3");
        shop.services.set(MIN_LENGTH, "9");

        model.load();
        assertThat(text(LINK_HOURS)).isEqualTo("3");

        model.save();
        assertThat(text(MIN_LENGTH)).isEqualTo("9");
        assertThat(text(LINK_HOURS)).isEqualTo("3");
    }

    private Website website() {
        return shop.services.websites.all().getFirst();
    }

    private void type(PasswordOption option, String text) {
        model.field(option).text().set(text);
    }

    private String text(PasswordOption option) {
        return model.field(option).text().get();
    }

    private OptionValue value(PasswordOption option) {
        return model.field(option).value().get().orElseThrow();
    }

    private String stored(PasswordOption option) {
        return shop.services.option(option);
    }
}
