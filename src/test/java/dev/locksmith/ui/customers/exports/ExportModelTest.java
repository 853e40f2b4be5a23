package dev.locksmith.ui.customers.exports;

import static org.assertj.core.api.Assertions.assertThat;

import dev.locksmith.customer.search.CustomerQuery;
import dev.locksmith.testing.RecordingDialogs;
import dev.locksmith.testing.TestContext;
import dev.locksmith.testing.TestShop;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The export of whom the grid shows, without a window.
class ExportModelTest {
    @TempDir
    private Path home;

    @AutoClose
    private final TestShop shop = TestShop.withCustomers(12);

    private final TestContext context = new TestContext();
    private final RecordingDialogs doors = context.said;
    private CustomerQuery query = CustomerQuery.all();

    @Test
    void whomTheGridShowsIsWrittenWhereItIsSaid() throws IOException {
        var model = model();
        query = query.withKeywords("kovalenko");
        var file = home.resolve("some.csv");
        doors.willPick(file);

        model.export(ExportChoice.CSV_FOR_EXCEL);

        assertThat(Files.readAllLines(file)).hasSize(2).last().asString().contains(";Kovalenko;");
        assertThat(doors.sentences()).containsExactly("1 customers written to some.csv.");
        assertThat(model.running().get()).isFalse();
        assertThat(model.pace().get()).startsWith("1 rows, ");
    }

    @Test
    void whoeverPicksNoFileHasNothingWritten() {
        model().export(ExportChoice.EXCEL);

        assertThat(home).isEmptyDirectory();
        assertThat(doors.sentences()).isEmpty();
    }

    @Test
    void cancelledBeforeItBeginsItLeavesNoFile() {
        var model = model();
        doors.willPick(home.resolve("none.jsonl"));
        context.background.hold();
        model.export(ExportChoice.JSON_LINES);
        assertThat(model.running().get()).isTrue();

        model.cancel();
        context.background.letGo();

        assertThat(home).isEmptyDirectory();
        assertThat(doors.sentences()).containsExactly("The export was stopped, and nothing was written.");
    }

    private ExportModel model() {
        return new ExportModel(shop.consoleServices(home), context.context, () -> query);
    }
}
