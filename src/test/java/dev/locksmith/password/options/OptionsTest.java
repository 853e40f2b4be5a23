package dev.locksmith.password.options;

import static dev.locksmith.password.options.PasswordOption.ACCOUNT_PER_HOUR;
import static dev.locksmith.password.options.PasswordOption.IP_PER_HOUR;
import static dev.locksmith.password.options.PasswordOption.LINK_HOURS;
import static dev.locksmith.password.options.PasswordOption.MIN_LENGTH;
import static dev.locksmith.password.options.PasswordOption.PROFILE;
import static dev.locksmith.password.options.PasswordOption.SPACES;
import static dev.locksmith.setting.ShopSettings.ALL_WEBSITES;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.locksmith.audit.Act;
import dev.locksmith.audit.AuditEvent;
import dev.locksmith.limit.Budget;
import dev.locksmith.password.policy.PolicyOptions;
import dev.locksmith.password.policy.Spaces;
import dev.locksmith.setting.ShopSettings;
import dev.locksmith.staff.Permission;
import dev.locksmith.staff.StaffMember;
import dev.locksmith.testing.EveryOpenDatabase;
import dev.locksmith.testing.SettableClock;
import dev.locksmith.testing.TestServices;
import dev.locksmith.text.Bundle;
import dev.locksmith.text.ExpectedFailure;
import dev.locksmith.text.Texts;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// The password options in the shared table, on every database.
class OptionsTest extends EveryOpenDatabase {
    private static final StaffMember OWNER = StaffMember.computerOwner("owner", "desk-1");
    private static final long WEBSITE = 1;

    private TestServices services;
    private PasswordSettings settings;

    @BeforeEach
    void nothingIsSet() {
        services = new TestServices(database, new SettableClock(Instant.parse("2026-11-22T12:00:00Z")));
        settings = services.passwords.settings();
        for (var scope : new long[] {WEBSITE, ALL_WEBSITES}) {
            set(scope, PROFILE, "documented");
            settings.change(OWNER, scope, Map.of(PROFILE, Optional.empty()));
        }
    }

    @Test
    void whereNothingIsSetTheDocumentedProfileHolds() {
        assertThat(settings.of(WEBSITE)).isEqualTo(PasswordOptions.documented());
        assertThat(settings.of(WEBSITE).policy()).isEqualTo(new PolicyOptions(6, 1, Spaces.NONE, false));
        assertThat(settings.of(WEBSITE).reset().linkLife()).isEqualTo(Duration.ofHours(24));
        assertThat(settings.values(WEBSITE))
                .extracting(OptionValue::source)
                .startsWith(OptionSource.DEFAULT)
                .containsOnly(OptionSource.DEFAULT, OptionSource.PROFILE);
    }

    @Test
    void everyOptionTakesWhatEveryProfileSays() {
        for (var option : PasswordOption.values())
            for (var profile : PasswordProfile.values())
                assertThat(option.kind().canonical(option.value(profile)))
                        .as("%s of %s", option.key(), profile)
                        .contains(option.value(profile));
    }

    @Test
    void aWebsitesValueComesBeforeTheShops() {
        set(ALL_WEBSITES, MIN_LENGTH, "10");
        assertThat(value(WEBSITE, MIN_LENGTH)).isEqualTo(of(MIN_LENGTH, "10", OptionSource.ALL_WEBSITES, "10"));

        set(WEBSITE, MIN_LENGTH, "12");

        assertThat(value(WEBSITE, MIN_LENGTH)).isEqualTo(of(MIN_LENGTH, "12", OptionSource.WEBSITE, "10"));
        assertThat(value(ALL_WEBSITES, MIN_LENGTH)).isEqualTo(of(MIN_LENGTH, "10", OptionSource.ALL_WEBSITES, "6"));
        assertThat(settings.of(WEBSITE).policy().minLength()).isEqualTo(12);

        settings.change(OWNER, WEBSITE, Map.of(MIN_LENGTH, Optional.empty()));
        assertThat(settings.of(WEBSITE).policy().minLength()).isEqualTo(10);
    }

    @Test
    void aWebsitesProfileComesBeforeTheShopsValues() {
        set(ALL_WEBSITES, MIN_LENGTH, "10");

        set(WEBSITE, PROFILE, "nist");

        assertThat(value(WEBSITE, MIN_LENGTH)).isEqualTo(of(MIN_LENGTH, "15", OptionSource.WEBSITE_PROFILE, "15"));
        assertThat(settings.of(WEBSITE).policy()).isEqualTo(new PolicyOptions(15, 1, Spaces.ANY, true));
    }

    @Test
    void choosingAProfileTakesBackWhatWasSetButNotWhatIsSetWithIt() {
        set(ALL_WEBSITES, MIN_LENGTH, "10");
        set(ALL_WEBSITES, SPACES, "any");

        settings.change(OWNER, ALL_WEBSITES, Map.of(PROFILE, Optional.of("Commerce"), LINK_HOURS, Optional.of("3")));

        assertThat(settings.of(WEBSITE).profile()).isEqualTo(PasswordProfile.COMMERCE);
        assertThat(settings.of(WEBSITE).policy()).isEqualTo(new PolicyOptions(8, 3, Spaces.INNER, false));
        assertThat(settings.of(WEBSITE).reset().linkLife()).isEqualTo(Duration.ofHours(3));
    }

    @Test
    void inTheCommerceProfileTheAccountsNumbersHoldForAddressesToo() {
        settings.change(
                OWNER, ALL_WEBSITES, Map.of(PROFILE, Optional.of("commerce"), ACCOUNT_PER_HOUR, Optional.of("7")));

        assertThat(settings.of(WEBSITE).reset().ip()).isEqualTo(new Budget(7, Duration.ofMinutes(10)));

        set(ALL_WEBSITES, IP_PER_HOUR, "70");
        assertThat(settings.of(WEBSITE).reset().ip()).isEqualTo(new Budget(70, Duration.ofMinutes(10)));
    }

    @Test
    void aValueThatItsOptionDoesNotTakeIsRefusedInOneSentenceAndNothingIsSet() {
        refused(
                ALL_WEBSITES,
                Map.of(MIN_LENGTH, Optional.of("0"), LINK_HOURS, Optional.of("4")),
                "password.min-length takes a whole number from 1 to 64.");
        refused(
                ALL_WEBSITES,
                Map.of(MIN_LENGTH, Optional.of("eight")),
                "password.min-length takes a whole number from 1 to 64.");
        refused(ALL_WEBSITES, Map.of(SPACES, Optional.of("some")), "password.spaces takes one of: none, inner, any.");
        refused(
                ALL_WEBSITES,
                Map.of(PasswordOption.BLOCKLIST, Optional.of("maybe")),
                "password.blocklist takes true or false.");

        assertThat(settings.of(WEBSITE)).isEqualTo(PasswordOptions.documented());
    }

    @Test
    void theNistProfileKeepsItsBoundsOnEveryWebsite() {
        set(WEBSITE, LINK_HOURS, "48");
        refused(
                ALL_WEBSITES,
                Map.of(PROFILE, Optional.of("nist")),
                "NIST 800-63B-4 lets a mailed link live for at most 24 hours. Choose fewer hours, or another profile.");
        settings.change(OWNER, WEBSITE, Map.of(LINK_HOURS, Optional.empty()));
        set(ALL_WEBSITES, PROFILE, "nist");
        refused(
                WEBSITE,
                Map.of(MIN_LENGTH, Optional.of("14")),
                "NIST 800-63B-4 asks for at least 15 characters. Choose a greater length, or another profile.");
        assertThat(settings.of(WEBSITE).policy().minLength()).isEqualTo(15);
    }

    @Test
    void whoLacksThePermissionChangesNothing() {
        var clerk = new StaffMember("clerk", "desk-2", Set.of(Permission.RESET_PASSWORD));

        assertThatThrownBy(() -> settings.change(clerk, ALL_WEBSITES, Map.of(MIN_LENGTH, Optional.of("9"))))
                .isInstanceOf(ExpectedFailure.class);
        assertThat(settings.of(WEBSITE)).isEqualTo(PasswordOptions.documented());
    }

    @Test
    void aChangeIsOnRecordWithOldAndNewValue() {
        set(WEBSITE, MIN_LENGTH, "9");

        var event = services.database.audit().newest(1).getFirst();
        assertThat(event).extracting(AuditEvent::act).isEqualTo(Act.OPTIONS_CHANGED);
        assertThat(event.detail()).isEqualTo("website=1 password.min-length: 6 → 9");
    }

    @Test
    void settingWhatHoldsAnywayIsNoChangeOfTheRules() {
        var before = services.database.audit().newest(50).size();

        settings.change(OWNER, WEBSITE, Map.of(MIN_LENGTH, Optional.empty()));

        assertThat(services.database.audit().newest(50)).hasSize(before);
    }

    @Test
    void whatANewerProgramWroteIsAsGoodAsNothing() {
        var store = new ShopSettings(services.database.clock());
        database.doInTransaction(transaction -> {
            store.set(transaction, OWNER.actor(), ALL_WEBSITES, MIN_LENGTH.key(), "a dozen");
            store.set(transaction, OWNER.actor(), ALL_WEBSITES, "password.unheard-of", "1");
        });

        assertThat(settings.of(WEBSITE)).isEqualTo(PasswordOptions.documented());
    }

    @Test
    void everyKeyIsFoundByItsName() {
        assertThat(Arrays.stream(PasswordOption.values()))
                .allSatisfy(
                        option -> assertThat(PasswordOption.find(option.key())).contains(option));
        assertThat(PasswordOption.find("password.min-lenght")).isEmpty();
    }

    private void refused(long scope, Map<PasswordOption, Optional<String>> changes, String sentence) {
        assertThatThrownBy(() -> settings.change(OWNER, scope, changes))
                .isInstanceOfSatisfying(
                        ExpectedFailure.class,
                        failure -> assertThat(failure.sentence(Texts.of(Bundle.COMMON, Locale.ENGLISH)))
                                .isEqualTo(sentence));
    }

    private void set(long scope, PasswordOption option, String value) {
        settings.change(OWNER, scope, Map.of(option, Optional.of(value)));
    }

    private OptionValue value(long scope, PasswordOption option) {
        return settings.values(scope).stream()
                .filter(found -> found.option() == option)
                .findFirst()
                .orElseThrow();
    }

    private static OptionValue of(PasswordOption option, String value, OptionSource source, String inherited) {
        return new OptionValue(option, value, source, inherited);
    }
}
