package dev.locksmith.app.wiring;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;

class StandardErrorLogTest {
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @Test
    void warningsAndErrorsAreHandedOnInALineWithoutTheirTraces() {
        var log = LoggerFactory.getLogger("dev.locksmith.mail.Dispatcher");
        var end = StandardErrorLog.to(new PrintStream(err, true, StandardCharsets.UTF_8));

        log.info("nothing to see");
        log.error("Dispatching failed", new IllegalStateException("no\n  connection"));
        log.error("Dispatching failed", new IllegalStateException("no\n  connection"));
        log.warn("Late");
        LoggerFactory.getLogger(StandardErrorLog.SAID).warn("said already");
        end.run();
        log.error("after the end");

        assertThat(err.toString(StandardCharsets.UTF_8).lines())
                .containsExactly(
                        "ERROR Dispatcher: Dispatching failed (java.lang.IllegalStateException: no connection)",
                        "WARN Dispatcher: Late");
    }
}
