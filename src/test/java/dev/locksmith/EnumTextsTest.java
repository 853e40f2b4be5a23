package dev.locksmith;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Keys put together from an enum's constant: each constant has its text, in each language that its kind is written in.
class EnumTextsTest {
    private static final String PREFIX = "\"([a-z][A-Za-z0-9.-]*\\.)\"\\s*\\+";
    private static final List<Pattern> BUILT = List.of(
            Pattern.compile("(?:\\b[tT]exts?(?:\\(\\))?\\s*\\.(?:get|find)|\\bframe\\.text)\\(\\s*" + PREFIX),
            Pattern.compile(PREFIX + "\\s*[\\w.()\\s]{1,80}?\\bname\\(\\)"));

    /// Whose constants follow which prefix.
    private static final List<Built> ALL = List.of(
            new Built("act.", "audit.Act"),
            new Built("permission.", "staff.Permission"),
            new Built("bulk.about.", "ui.customers.bulk.BulkKind"),
            new Built("bulk.outcome.", "job.outcome.ItemResult"),
            new Built("customer.problem.", "customer.field.ProblemKind"),
            new Built("customers.column.", "ui.customers.grid.GridColumn"),
            new Built("customers.filter.", "customer.view.FilterKey"),
            new Built("customers.filter.problem.", "ui.customers.filter.FilterInput$Kind"),
            new Built("customers.gender.", "customer.Gender"),
            new Built("customers.reset.end.", "password.reset.EndReason", "NONE", "REDEEMED"),
            new Built("customers.reset.state.", "password.reset.ResetState"),
            new Built("customers.state.", "password.state.AccountState"),
            new Built("customers.tab.", "ui.customers.PaneTab"),
            new Built("drill.", "app.drill.DrillStep"),
            new Built("drill.verdict.", "ui.storefront.DrillModel$Verdict"),
            new Built("environment.", "config.EnvironmentKind"),
            new Built("export.kind.", "ui.customers.exports.ExportChoice"),
            new Built("import.field.", "customer.imports.file.ImportField"),
            new Built("job.outcome.", "job.outcome.CommonOutcome"),
            new Built("job.outcome.assign-group.", "customer.bulk.AssignGroupOutcome"),
            new Built("job.outcome.breach.", "password.bulk.BulkBreachOutcome"),
            new Built("job.outcome.delete.", "customer.bulk.DeleteOutcome"),
            new Built("job.outcome.force-sign-in.", "access.BulkForceSignInOutcome"),
            new Built("job.outcome.invite.", "password.bulk.BulkInviteOutcome"),
            new Built("job.outcome.reset-password.", "password.bulk.BulkResetOutcome"),
            new Built("job.outcome.unlock.", "password.bulk.BulkUnlockOutcome"),
            new Built("job.state.", "job.JobState"),
            new Built("mail.part.", "ui.mail.MessageTab"),
            new Built("mail.missing.", "mail.outbox.MessageState"),
            new Built("mail.missing.why.", "mail.outbox.MessageState"),
            new Built("outbox.state.", "mail.outbox.MessageState"),
            new Built("outcome.", "audit.Outcome", "DONE"),
            new Built("password.mail.obsolete.", "password.account.ObsoleteMail"),
            new Built("password.reset.end.", "password.reset.EndReason", "NONE", "REDEEMED"),
            new Built("password.rule.", "password.policy.RuleKind"),
            new Built("password.source.", "password.options.OptionSource"),
            new Built("settings.group.", "ui.settings.OptionGroup"),
            new Built("shortcut.", "ui.screen.Shortcut"),
            new Built("theme.", "ui.screen.Theme"));

    /// What comes after these is no constant: the name of a record, or a word quoted elsewhere in the code.
    private static final Set<String> NO_CONSTANT = Set.of(
            "api.", // Refusal
            "command.about.", // a command
            "command.reset.", // ResetPasswordCommand
            "config.problem.", // ConfigProblem
            "customers.field.", // Field
            "dev.locksmith.text.", // a bundle's file
            "failure.", // ExpectedFailure
            "import.remark.", // Remark
            "job.kind.", // JobKind
            "link.", // LinkEnds
            "moment.", // TimeFormat
            "password.option.", // the option's key
            "password.word.", // a value of an option
            "price.", // Product
            "product.", // Product
            "refusal.", // Refusal
            "screen.", // Screen
            "settings.help.", // the option's key
            "settings.profile.", // the profile's word
            "category.", // Category
            "tour.", // the tour's steps
            "work."); // Background

    @ParameterizedTest
    @MethodSource("all")
    void everyConstantHasItsText(Built built) {
        var written = ProjectFiles.bundles()
                .filter(bundle -> ProjectFiles.keys(bundle).stream().anyMatch(built::covers));

        assertThat(written)
                .isNotEmpty()
                .allSatisfy(bundle -> assertThat(ProjectFiles.keys(bundle))
                        .as("%s in %s", built.prefix(), bundle)
                        .containsAll(built.keys()));
    }

    @ParameterizedTest
    @MethodSource("all")
    void noTextIsLeftOfAConstantThatIsGone(Built built) {
        var others = ALL.stream().filter(other -> other != built).toList();

        var left = ProjectFiles.bundles()
                .flatMap(bundle -> ProjectFiles.keys(bundle).stream())
                .filter(key -> key.matches(Pattern.quote(built.prefix()) + "[A-Z][A-Z_0-9]*"))
                .filter(key -> others.stream().noneMatch(other -> other.keys().contains(key)))
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(built.keys()).containsAll(left);
    }

    @Test
    void everyPrefixThatIsPutBeforeANameIsListedHere() {
        var listed = ALL.stream().map(Built::prefix).collect(Collectors.toSet());

        var unlisted = sources()
                .flatMap(EnumTextsTest::built)
                .filter(prefix -> !listed.contains(prefix) && !NO_CONSTANT.contains(prefix))
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(unlisted).isEmpty();
    }

    private static Stream<String> built(String source) {
        return BUILT.stream()
                .flatMap(pattern -> pattern.matcher(source).results().map(match -> match.group(1)));
    }

    static Stream<Built> all() {
        return ALL.stream();
    }

    /// @param type the enum's name below the root package, which may be one that only its own room sees
    private record Built(String prefix, String type, String... without) {
        Set<String> keys() {
            return Arrays.stream(constants())
                    .map(constant -> ((Enum<?>) constant).name())
                    .filter(name -> !List.of(without).contains(name))
                    .map(prefix::concat)
                    .collect(Collectors.toCollection(TreeSet::new));
        }

        private Object[] constants() {
            try {
                return Class.forName("dev.locksmith." + type).getEnumConstants();
            } catch (ClassNotFoundException moved) {
                throw new AssertionError(moved);
            }
        }

        boolean covers(String key) {
            return keys().contains(key);
        }

        @Override
        public String toString() {
            return prefix;
        }
    }

    private static Stream<String> sources() {
        return ProjectFiles.sources("src/main/java/dev/locksmith", ".java").map(ProjectFiles::read);
    }
}
