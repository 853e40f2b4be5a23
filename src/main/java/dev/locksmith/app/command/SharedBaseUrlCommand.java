package dev.locksmith.app.command;

import dev.locksmith.app.command.Terminal.Report;
import dev.locksmith.app.wiring.ApplicationContext;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// `base-url`: shows what mailed links begin with; `--share` has all consoles use what is configured here.
@Command(name = "base-url")
final class SharedBaseUrlCommand implements Callable<Integer> {
    private final LocksmithCommand program;

    @Option(names = "--share", descriptionKey = "command.option.share")
    private boolean share;

    @Option(names = "--json", descriptionKey = "command.option.json")
    private boolean json;

    SharedBaseUrlCommand(LocksmithCommand program) {
        this.program = program;
    }

    @Override
    public Integer call() {
        try (var locksmith = program.open()) {
            return program.terminal().report(share ? share(locksmith) : show(locksmith), json);
        }
    }

    private Report show(ApplicationContext locksmith) {
        var known = locksmith.baseUrl().known();
        var url = locksmith.urls().home();
        var key = known.isPresent() ? "command.base-url.shared" : "command.base-url.own";
        return new Report(
                ExitCode.DONE,
                program.terminal().texts().get(key, url),
                Map.of("url", url.toString(), "shared", known.isPresent()));
    }

    private Report share(ApplicationContext locksmith) {
        var texts = program.terminal().texts();
        var baseUrl = locksmith.baseUrl();
        if (locksmith.config().database().embedded())
            return new Report(
                    ExitCode.WRONG_USE, texts.get("command.base-url.embedded"), Map.of("outcome", "embedded-database"));
        var configured = baseUrl.shareable();
        if (configured.isEmpty())
            return new Report(
                    ExitCode.WRONG_USE,
                    texts.get("command.base-url.not-shareable"),
                    Map.of("outcome", "not-shareable"));
        baseUrl.change(ApplicationContext.owner(), configured.get());
        return show(locksmith);
    }
}
