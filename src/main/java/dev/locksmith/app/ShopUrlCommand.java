package dev.locksmith.app;

import dev.locksmith.app.Terminal.Report;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// `base-url`: shows what mailed links begin with; `--share` has all consoles use what is configured here.
@Command(name = "base-url")
final class ShopUrlCommand implements Callable<Integer> {
    private final Program program;

    @Option(names = "--share", descriptionKey = "command.option.share")
    private boolean share;

    @Option(names = "--json", descriptionKey = "command.option.json")
    private boolean json;

    ShopUrlCommand(Program program) {
        this.program = program;
    }

    @Override
    public Integer call() {
        try (var locksmith = program.open()) {
            return program.terminal().report(share ? share(locksmith) : show(locksmith), json);
        }
    }

    private Report show(Locksmith locksmith) {
        var known = locksmith.features().baseUrl().known();
        var url = locksmith.features().address().home();
        var key = known.isPresent() ? "command.base-url.shared" : "command.base-url.own";
        return new Report(
                Exit.DONE,
                program.terminal().texts().get(key, url),
                Map.of("url", url.toString(), "shared", known.isPresent()));
    }

    private Report share(Locksmith locksmith) {
        var texts = program.terminal().texts();
        var baseUrl = locksmith.features().baseUrl();
        if (locksmith.config().database().embedded())
            return new Report(
                    Exit.WRONG_USE, texts.get("command.base-url.embedded"), Map.of("outcome", "embedded-database"));
        var configured = baseUrl.shareable();
        if (configured.isEmpty())
            return new Report(
                    Exit.WRONG_USE, texts.get("command.base-url.not-shareable"), Map.of("outcome", "not-shareable"));
        baseUrl.change(Locksmith.owner(), configured.get());
        return show(locksmith);
    }
}
