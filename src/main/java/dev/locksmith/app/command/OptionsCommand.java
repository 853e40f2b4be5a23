package dev.locksmith.app.command;

import dev.locksmith.app.command.Terminal.Report;
import dev.locksmith.app.wiring.ApplicationContext;
import dev.locksmith.customer.website.Website;
import dev.locksmith.password.options.InvalidOptionValue;
import dev.locksmith.password.options.OptionValue;
import dev.locksmith.password.options.PasswordOption;
import dev.locksmith.password.options.ProfileViolation;
import dev.locksmith.setting.ShopSettings;
import dev.locksmith.text.ExpectedFailure;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ScopeType;

/// `options`: reads and sets the password options, for all websites or for one. Alone, it lists them.
@Command(name = "options")
final class OptionsCommand implements Callable<Integer> {
    private final LocksmithCommand program;

    @Option(
            names = "--website",
            paramLabel = "CODE",
            descriptionKey = "command.option.options-website",
            scope = ScopeType.INHERIT)
    private @Nullable String website;

    @Option(names = "--json", descriptionKey = "command.option.json", scope = ScopeType.INHERIT)
    private boolean json;

    OptionsCommand(LocksmithCommand program) {
        this.program = program;
    }

    @Override
    public Integer call() {
        return list();
    }

    @Command(name = "list")
    Integer list() {
        return run((locksmith, scope) -> {
            var values = locksmith.services().passwords().settings().values(ApplicationContext.owner(), scope);
            var lines = values.stream().map(this::line).collect(Collectors.joining(System.lineSeparator()));
            var facts = values.stream().map(OptionsCommand::facts).toList();
            return new Report(ExitCode.DONE, lines, Map.of("options", facts));
        });
    }

    @Command(name = "get")
    Integer get(@Parameters(paramLabel = "KEY", descriptionKey = "command.option.key") String key) {
        return run((locksmith, scope) -> known(key, option -> {
            var value = value(locksmith, scope, option);
            return new Report(ExitCode.DONE, line(value), facts(value));
        }));
    }

    @Command(name = "set")
    Integer set(
            @Parameters(paramLabel = "KEY", descriptionKey = "command.option.key") String key,
            @Parameters(paramLabel = "VALUE", descriptionKey = "command.option.value") String text) {
        return run((locksmith, scope) -> known(key, option -> change(locksmith, scope, option, Optional.of(text))));
    }

    @Command(name = "unset")
    Integer unset(@Parameters(paramLabel = "KEY", descriptionKey = "command.option.key") String key) {
        return run((locksmith, scope) -> known(key, option -> change(locksmith, scope, option, Optional.empty())));
    }

    private Report change(ApplicationContext locksmith, long scope, PasswordOption option, Optional<String> text) {
        try {
            locksmith.services().passwords().settings().change(ApplicationContext.owner(), scope, Map.of(option, text));
        } catch (InvalidOptionValue invalid) {
            return refused(ExitCode.WRONG_USE, "bad-value", option, invalid);
        } catch (ProfileViolation violation) {
            return refused(ExitCode.REFUSED, "refused", option, violation);
        }
        var value = value(locksmith, scope, option);
        return new Report(ExitCode.DONE, line(value), facts(value));
    }

    private Report refused(ExitCode code, String outcome, PasswordOption option, ExpectedFailure why) {
        var facts = Map.of("outcome", outcome, "key", option.key());
        return new Report(code, why.sentence(program.terminal().texts()), facts);
    }

    private int run(BiFunction<ApplicationContext, Long, Report> act) {
        var terminal = program.terminal();
        try (var locksmith = program.open()) {
            var websites = locksmith.services().websites();
            var code = website;
            var found = Optional.ofNullable(code).flatMap(websites::find);
            if (code != null && found.isEmpty()) {
                var codes = websites.all().stream().map(Website::code).collect(Collectors.joining(", "));
                var sentence = terminal.texts().get("command.no-such-website", code, codes);
                return terminal.report(
                        new Report(ExitCode.WRONG_USE, sentence, Map.of("outcome", "no-such-website")), json);
            }
            return terminal.report(
                    act.apply(locksmith, found.map(Website::id).orElse(ShopSettings.ALL_WEBSITES)), json);
        }
    }

    private Report known(String key, Function<PasswordOption, Report> act) {
        return PasswordOption.find(key).map(act).orElseGet(() -> {
            var keys = Arrays.stream(PasswordOption.values())
                    .map(PasswordOption::key)
                    .collect(Collectors.joining(", "));
            var sentence = program.terminal().texts().get("command.options.unknown", key, keys);
            return new Report(ExitCode.WRONG_USE, sentence, Map.of("outcome", "unknown-key", "key", key));
        });
    }

    private static OptionValue value(ApplicationContext locksmith, long scope, PasswordOption option) {
        return locksmith.services().passwords().settings().values(ApplicationContext.owner(), scope).stream()
                .filter(value -> value.option() == option)
                .findFirst()
                .orElseThrow();
    }

    private String line(OptionValue value) {
        var texts = program.terminal().texts();
        var source = texts.get("password.source." + value.source().name());
        return texts.get("command.options.line", value.option().key(), value.value(), source);
    }

    private static Map<String, Object> facts(OptionValue value) {
        var facts = new LinkedHashMap<String, Object>();
        facts.put("key", value.option().key());
        facts.put("value", value.value());
        facts.put("source", value.source().name().toLowerCase(Locale.ROOT).replace('_', '-'));
        facts.put("inherited", value.inherited());
        return facts;
    }
}
