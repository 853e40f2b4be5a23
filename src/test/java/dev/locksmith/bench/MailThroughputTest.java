package dev.locksmith.bench;

import dev.locksmith.testing.EveryDatabase;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/// How many reset mails a second one dispatcher sends, and two: `mvn test -Dlocksmith.bench
/// -Dtest=MailThroughputTest`.
@EnabledIfSystemProperty(named = "locksmith.bench", matches = ".*")
class MailThroughputTest extends EveryDatabase {
    private static final int WARM_UP = Integer.getInteger("locksmith.bench.warm-up", 1000);
    private static final int MAILS = Integer.getInteger("locksmith.bench.mails", 3000);
    private static final int ROUNDS = Integer.getInteger("locksmith.bench.rounds", 3);

    @Test
    void oneDispatcherAndTwo() throws Exception {
        try (var throughput = new MailThroughput(newDatabase())) {
            throughput.measure(WARM_UP, 2);
            for (var round = 0; round < ROUNDS; round++)
                for (var dispatchers = 1; dispatchers <= 2; dispatchers++)
                    print(dispatchers, throughput.measure(MAILS, dispatchers));
        }
    }

    private void print(int dispatchers, MailThroughput.Result result) {
        System.out.printf(
                Locale.ROOT,
                "%-10s %d dispatcher(s): %.0f/s accepted, %.0f/s settled, raw %.0f/s (%.2f of raw); "
                        + "request %.0f/s, %.2f statements; dispatch %.2f statements; %d unsettled%n",
                dialect,
                dispatchers,
                result.accepted(),
                result.settled(),
                result.raw(),
                result.accepted() / result.raw(),
                result.requests(),
                result.requestStatements(),
                result.dispatchStatements(),
                result.unsettled());
    }
}
