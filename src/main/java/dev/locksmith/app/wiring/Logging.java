package dev.locksmith.app.wiring;

import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.util.ContextInitializer;
import ch.qos.logback.core.joran.spi.JoranException;
import java.nio.file.Path;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogManager;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.spi.LoggingEventBuilder;

/// Sends every log, the JDK's own included, to the file in the data folder.
public final class Logging {
    private Logging() {}

    /// To be called before anything logs: the place is read once, and again after [#leave].
    static void to(Path home) {
        System.setProperty("locksmith.logs", home.resolve("logs").toString());
        var log = (LoggerContext) LoggerFactory.getILoggerFactory();
        if (!log.isStarted()) begin(log);
        LogManager.getLogManager().reset();
        Logger.getLogger("").addHandler(new Forwarding());
    }

    private static void begin(LoggerContext log) {
        try {
            new ContextInitializer(log).autoConfig();
        } catch (JoranException unreadable) {
            throw new IllegalStateException("The log's own configuration cannot be read", unreadable);
        }
        log.start();
    }

    /// Has the log begin anew where it is sent next.
    public static void leave() {
        ((LoggerContext) LoggerFactory.getILoggerFactory()).stop();
    }

    /// Hands on what libraries tell the JDK's logger, which would write it to the terminal.
    private static final class Forwarding extends Handler {
        @Override
        public void publish(LogRecord entry) {
            var name = entry.getLoggerName();
            event(LoggerFactory.getLogger(name == null ? "jdk" : name), entry.getLevel())
                    .setCause(entry.getThrown())
                    .log(entry.getMessage());
        }

        private static LoggingEventBuilder event(org.slf4j.Logger logger, Level level) {
            if (level.intValue() >= Level.SEVERE.intValue()) return logger.atError();
            return level.intValue() >= Level.WARNING.intValue() ? logger.atWarn() : logger.atDebug();
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
    }
}
