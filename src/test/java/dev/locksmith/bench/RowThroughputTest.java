package dev.locksmith.bench;

import dev.locksmith.testing.EveryDatabase;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;

/// How many customers a second are imported and made: `mvn test -Dlocksmith.bench -Dtest=RowThroughputTest`.
@EnabledIfSystemProperty(named = "locksmith.bench", matches = ".*")
class RowThroughputTest extends EveryDatabase {
    private static final int WARM_UP = Integer.getInteger("locksmith.bench.warm-up", 5_000);
    private static final int ROWS = Integer.getInteger("locksmith.bench.rows", 20_000);

    @Test
    void importedMadeAndRaw(@TempDir Path folder) throws Exception {
        RawRows raw;
        double imported;
        double made;
        try (var throughput = new RowThroughput(keptDatabase())) {
            throughput.imported(folder, 1_000_000, WARM_UP);
            imported = throughput.imported(folder, 0, ROWS);
            made = throughput.made(0, ROWS);
            raw = RawRows.of(throughput.config);
        }
        raw.write(keptDatabase());
        var limit = raw.write(keptDatabase());
        System.out.printf(
                Locale.ROOT,
                "%-10s %d rows: imported %.0f/s, made %.0f/s, raw %.0f/s (%.2f and %.2f of raw)%n",
                dialect,
                ROWS,
                imported,
                made,
                limit,
                imported / limit,
                made / limit);
    }
}
