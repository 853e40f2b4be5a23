package dev.locksmith.app.command;

import dev.locksmith.app.wiring.StandardErrorLog;
import dev.locksmith.config.ConfigMistakes;
import dev.locksmith.text.Bundle;
import dev.locksmith.text.ExpectedFailure;
import dev.locksmith.text.Forbidden;
import dev.locksmith.text.Texts;
import dev.locksmith.ui.dialog.ErrorReport;
import dev.locksmith.ui.shell.StartFailure;
import java.io.PrintStream;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.databind.json.JsonMapper;

/// What Locksmith says to whoever typed a command: what happened on standard output, what went wrong on standard
/// error, one plain sentence each, never a stack trace.
public final class Terminal {
    private static final JsonMapper JSON = new JsonMapper();

    private final PrintStream out;
    private final PrintStream err;
    private final Texts texts = Texts.of(Bundle.COMMAND, Locale.getDefault());

    public Terminal(PrintStream out, PrintStream err) {
        this.out = out;
        this.err = err;
    }

    public static Terminal standard() {
        return new Terminal(System.out, System.err);
    }

    PrintStream out() {
        return out;
    }

    PrintStream err() {
        return err;
    }

    Texts texts() {
        return texts;
    }

    /// Whether somebody sits before it.
    static boolean isInteractive() {
        var console = System.console();
        return console != null && console.isTerminal();
    }

    /// Says what happened.
    void say(String key, @Nullable Object... values) {
        out.println(texts.get(key, values));
    }

    /// Says on standard error, and in the log, what should be fixed although the program goes on.
    void warn(String sentence) {
        note(sentence);
        err.println(sentence);
    }

    /// Writes into the log what has been said already.
    void note(String sentence) {
        log().warn(sentence);
    }

    /// Says how a command ended: in a sentence or, for other programs, as one JSON object on standard output.
    ///
    /// @return the exit code
    int report(Report report, boolean json) {
        if (json) out.println(JSON.writeValueAsString(report.facts()));
        else if (report.exit() == ExitCode.DONE) out.println(report.sentence());
        if (report.exit() != ExitCode.DONE) err.println(report.sentence());
        return report.exit().code();
    }

    /// Says why a command came to nothing.
    ///
    /// @return the exit code
    int fail(Throwable failure) {
        err.println(sentence(failure));
        for (var mistake : mistakes(failure)) err.println("  " + mistake);
        return switch (failure) {
            case ConfigMistakes _ -> ExitCode.WRONG_USE.code();
            case Forbidden _ -> ExitCode.REFUSED.code();
            case ExpectedFailure _ -> ExitCode.FAILED.code();
            default -> {
                log().error("the command failed", failure);
                yield ExitCode.FAILED.code();
            }
        };
    }

    /// The same, for a window.
    ///
    /// @param folderHelps whether another data folder would be another database
    StartFailure startFailure(Throwable failure, boolean folderHelps) {
        var sentence = sentence(failure);
        return new StartFailure(
                sentence, mistakes(failure), ErrorReport.of(sentence, failure).details(), folderHelps);
    }

    private String sentence(Throwable failure) {
        return switch (failure) {
            case ConfigMistakes mistakes ->
                texts.get("command.config", mistakes.problems().size());
            case ExpectedFailure expected -> expected.sentence(texts);
            default -> texts.get("command.unexpected", System.getProperty("locksmith.logs", ""));
        };
    }

    private List<String> mistakes(Throwable failure) {
        if (!(failure instanceof ConfigMistakes mistakes)) return List.of();
        return mistakes.problems().stream()
                .map(problem -> problem.key() + ": " + problem.sentence(texts))
                .toList();
    }

    /// Asked for only when needed: the first to ask for a logger decides where the log is, and the terminal is there
    /// before the configuration is read.
    private static Logger log() {
        return LoggerFactory.getLogger(StandardErrorLog.SAID);
    }

    /// How a command ended.
    ///
    /// @param facts what `--json` prints
    record Report(ExitCode exit, String sentence, Map<String, ?> facts) {}
}
