package dev.locksmith.bench;

import dev.locksmith.customer.exports.ExportFormat;
import dev.locksmith.testing.EveryDatabase;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;

/// How many customers a second are imported, made and exported: `mvn test -Dlocksmith.bench -Dtest=RowThroughputTest`.
@EnabledIfSystemProperty(named = "locksmith.bench", matches = ".*")
class RowThroughputTest extends EveryDatabase {
    private static final int WARM_UP = Integer.getInteger("locksmith.bench.warm-up", 5_000);
    private static final int ROWS = Integer.getInteger("locksmith.bench.rows", 20_000);

    private static final int DEMO = Integer.getInteger("locksmith.bench.demo", 20_000);

    @Test
    void importedMadeAndRaw(@TempDir Path folder) throws Exception {
        RawRows raw;
        try (var throughput = new RowThroughput(keptDatabase())) {
            throughput.imported(folder, 1_000_000, WARM_UP);
            print("imported", ROWS, measured(() -> throughput.imported(folder, 0, ROWS)));
            print("made", ROWS, measured(() -> throughput.made(0, ROWS)));
            for (var format : ExportFormat.values())
                print("exported as " + format, WARM_UP + 2 * ROWS, measured(() -> throughput.exported(folder, format)));
            raw = RawRows.of(throughput.config);
        }
        print("raw", WARM_UP + 2 * ROWS, measured(() -> raw.write(keptDatabase())));
    }

    @Test
    void demo() throws Exception {
        print("demo", DEMO, measured(() -> RowThroughput.demo(newDatabase(), DEMO)));
    }

    /// @param rate rows a second
    /// @param processor time of this program's thread, in nanoseconds
    private record Measured(double rate, long processor) {}

    private static Measured measured(Callable<Double> work) throws Exception {
        var threads = ManagementFactory.getThreadMXBean();
        var before = threads.getCurrentThreadCpuTime();
        var rate = work.call();
        return new Measured(rate, threads.getCurrentThreadCpuTime() - before);
    }

    /// The processor's time says what a busy machine hides; that of a database server is not in it.
    private void print(String what, int rows, Measured measured) {
        System.out.printf(
                Locale.ROOT,
                "%-10s %s, %d rows: %.0f/s, %.0f µs of this program's processor a row%n",
                dialect,
                what,
                rows,
                measured.rate,
                measured.processor / 1e3 / rows);
    }
}
