package dev.locksmith.app.wiring;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.IThrowableProxy;
import ch.qos.logback.core.AppenderBase;
import java.io.PrintStream;
import java.time.Duration;
import java.time.Instant;
import org.slf4j.LoggerFactory;

/// Copies warnings and errors to standard error, where a service's supervisor looks for them: a line each, without
/// the stack traces that the log file has. What is said over and over, as while a database is away, is handed on once a
/// minute.
///
/// It begins once the program has started: why it did not start, the terminal says itself.
public final class StandardErrorLog extends AppenderBase<ILoggingEvent> {
    /// The logger of what the terminal has said already, in the words of whoever typed the command.
    public static final String SAID = "dev.locksmith.terminal";

    private static final Duration AGAIN_AFTER = Duration.ofMinutes(1);

    private final PrintStream err;
    private String lastLine = "";
    private Instant lastSaid = Instant.MIN;

    private StandardErrorLog(PrintStream err) {
        this.err = err;
    }

    /// Begins to copy.
    ///
    /// @return how to end it
    static Runnable to(PrintStream err) {
        var root = (Logger) LoggerFactory.getLogger(Logger.ROOT_LOGGER_NAME);
        var log = new StandardErrorLog(err);
        log.setContext(root.getLoggerContext());
        log.start();
        root.addAppender(log);
        return () -> {
            root.detachAppender(log);
            log.stop();
        };
    }

    @Override
    protected void append(ILoggingEvent event) {
        if (!event.getLevel().isGreaterOrEqual(Level.WARN)) return;
        if (event.getLoggerName().equals(SAID)) return;
        var line = line(event);
        if (line.equals(lastLine) && event.getInstant().isBefore(lastSaid.plus(AGAIN_AFTER))) return;
        lastLine = line;
        lastSaid = event.getInstant();
        err.println(line);
    }

    private static String line(ILoggingEvent event) {
        var room = event.getLoggerName().substring(event.getLoggerName().lastIndexOf('.') + 1);
        var line = event.getLevel() + " " + room + ": " + event.getFormattedMessage();
        return (event.getThrowableProxy() == null ? line : line + " (" + words(event.getThrowableProxy()) + ")")
                .replaceAll("\\R+\\s*", " ");
    }

    private static String words(IThrowableProxy thrown) {
        return thrown.getMessage() == null ? thrown.getClassName() : thrown.getClassName() + ": " + thrown.getMessage();
    }
}
