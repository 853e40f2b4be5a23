package dev.locksmith.ui.imports;

import static org.assertj.core.api.Assertions.assertThat;

import dev.locksmith.customer.imports.file.ImportField;
import dev.locksmith.customer.search.CustomerQuery;
import dev.locksmith.testing.InlineBackground;
import dev.locksmith.testing.RecordingDialogs;
import dev.locksmith.testing.TestShop;
import dev.locksmith.testing.TestWindow;
import dev.locksmith.text.Bundle;
import dev.locksmith.text.ExpectedFailure;
import dev.locksmith.text.Texts;
import dev.locksmith.ui.screen.Navigator;
import dev.locksmith.ui.screen.ScreenContext;
import dev.locksmith.ui.screen.Theme;
import dev.locksmith.ui.shell.ConsoleWindow;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The Import screen, its model first without a window.
class ImportScreenTest {
    private static final int ROWS = 400;

    @TempDir
    private Path home;

    @AutoClose
    private final TestShop shop = TestShop.withCustomers(1);

    private final InlineBackground background = new InlineBackground();
    private final RecordingDialogs doors = new RecordingDialogs();

    @Test
    void fileIsShownBeforeAnythingIsWritten() throws IOException {
        var model = model();

        model.choose(file("email,firstname,lastname\nann@example.com,Ann,Other\n"));

        var chosen = (ImportStage.Chosen) model.stage().get();
        assertThat(chosen.preview().missing()).isEmpty();
        assertThat(customers()).isEqualTo(1);
    }

    @Test
    void rowsComeInAndRefusedOnesSayWhy() throws IOException {
        var model = model();
        model.choose(file("email,firstname,lastname\nann@example.com,Ann,Other\nnot an address,Bo,Other\n"));

        model.start();

        var report = ((ImportStage.Finished) model.stage().get()).report();
        assertThat(report.imported()).isEqualTo(1);
        assertThat(report.refused()).isEqualTo(1);
        assertThat(report.remarked().getFirst().line()).isEqualTo(3);
        assertThat(customers()).isEqualTo(2);
    }

    @Test
    void aDryRunSaysWhatAnImportWouldComeToAndGoesOnOrBack() throws IOException {
        var model = model();
        model.choose(file("email,firstname,lastname\nann@example.com,Ann,Other\nnot an address,Bo,Other\n"));

        model.judge();

        var judged = (ImportStage.Judged) model.stage().get();
        assertThat(judged.report().imported()).isEqualTo(1);
        assertThat(judged.report().refused()).isEqualTo(1);
        assertThat(customers()).isEqualTo(1);
        model.back();
        assertThat(model.stage().get()).isEqualTo(judged.chosen());
        model.judge();
        model.start();
        assertThat(customers()).isEqualTo(2);
    }

    @Test
    void theRefusedRowsAreSavedWhereItIsSaid() throws IOException {
        var model = model();
        model.drop(file("email,firstname,lastname\nann@example.com,Ann,Other\nnot an address,Bo,Other\n"));
        model.start();
        assertThat(model.pace().get()).startsWith("2 rows, ");
        var target = home.resolve("refused.csv");
        doors.willPick(target);

        model.saveRefused();

        assertThat(Files.readAllLines(target)).hasSize(2).last().asString().startsWith("not an address,Bo,Other,");
        assertThat(doors.sentences()).last().asString().contains("refused.csv");
    }

    @Test
    void columnWithAnUnknownNameCanBeMapped() throws IOException {
        var model = model();
        model.choose(file("contact,firstname,lastname\nann@example.com,Ann,Other\n"));
        assertThat(((ImportStage.Chosen) model.stage().get()).preview().missing())
                .containsExactly(ImportField.EMAIL);

        model.map("contact", Optional.of(ImportField.EMAIL));
        model.start();

        assertThat(customers()).isEqualTo(2);
    }

    @Test
    void columnThatIsKnownCanBeLeftOut() throws IOException {
        var model = model();
        model.choose(file("email,firstname,lastname,_website\nann@example.com,Ann,Other,ws1\n"));

        model.map("_website", Optional.empty());
        assertThat(((ImportStage.Chosen) model.stage().get())
                        .preview()
                        .reading()
                        .notImported())
                .containsExactly("_website");
        model.start();

        assertThat(customers()).isEqualTo(2);
    }

    @Test
    void unreadableFileIsOneSentenceAndChangesNothing() throws IOException {
        var model = model();

        model.choose(file(""));

        assertThat(background.failures()).singleElement().isInstanceOf(ExpectedFailure.class);
        assertThat(model.stage().get()).isEqualTo(new ImportStage.NoFile());
    }

    @Test
    void theFilePickedIsTheFileRead() throws IOException {
        var model = model();
        model.chooseFile();
        assertThat(model.stage().get()).isEqualTo(new ImportStage.NoFile());

        doors.willPick(file("email,firstname,lastname\nann@example.com,Ann,Other\n"));
        model.chooseFile();

        assertThat(((ImportStage.Chosen) model.stage().get()).file()).hasFileName("customers.csv");
    }

    @Test
    void cancellingStopsAfterTheRowUnderWayAndKeepsWhatIsIn() throws IOException {
        var rows = new StringBuilder("email,firstname,lastname,password\n");
        // a hash each takes long enough for a hand to reach Cancel
        for (int row = 0; row < ROWS; row++) rows.append("c%d@example.com,Ann,Other,tulip%d\n".formatted(row, row));
        var chosen = file(rows.toString());
        try (var window = TestWindow.open(stage ->
                ConsoleWindow.show(stage, shop.consoleServices(home), List.of(ImportScreen::new), List.of()))) {
            var view = (ImportView) window.find("#import");
            TestWindow.run(() -> view.model().choose(chosen));
            window.click("#import-start").click("#import-cancel").reads("the rest of the file was not read");

            var report = ((ImportStage.Finished)
                            TestWindow.call(() -> view.model().stage().get()))
                    .report();
            assertThat(report.cancelled()).isTrue();
            assertThat(report.imported()).isLessThan(ROWS);
            assertThat(customers()).isEqualTo(1 + report.imported());
            window.picture("import-cancelled-light");
        }
    }

    @Test
    void everyStageIsPicturedInLightAndDark() throws IOException {
        var console = new ConsoleWindow[1];
        var chosen = file("Email,First Name,Last Name,City,Phone 2,rp_token\n"
                + "ann@example.com,Ann,Other,Utrecht,1,abc\nnot an address,Bo,Other,Lund,2,\n");
        try (var window = TestWindow.open(stage -> console[0] =
                ConsoleWindow.show(stage, shop.consoleServices(home), List.of(ImportScreen::new), List.of()))) {
            TestWindow.run(() -> console[0].appearance().theme().set(Theme.LIGHT));
            window.reads("Import customers from a file");
            window.picture("import-none-light");
            var view = (ImportView) window.find("#import");
            TestWindow.run(() -> view.model().choose(chosen));
            window.reads("Never read: it holds live secrets").reads("Not imported: “Phone 2”, “rp_token”.");
            window.picture("import-columns-light");
            window.click("#import-start").reads("1 imported, 0 updated, 1 refused.");
            window.reads("Not imported: “Phone 2”, “rp_token”.");
            window.picture("import-finished-light");
            TestWindow.run(() -> console[0].appearance().theme().set(Theme.DARK));

            assertThat(window.picture("import-finished-dark")).isNotEmptyFile();
        }
    }

    @Test
    void aFileOfAddressesIsSaidToBeOne() throws IOException {
        var email = "roni_cost@example.com";
        var chosen =
                file("_website,_email,_entity_id,city,firstname,lastname,street,_address_default_billing_\n" + "base,"
                        + email + ",1,Lund,Eva,Ek,Storgatan 1,1\nbase,nobody@example.com,2,Lund,Bo,Ek,Storgatan 2,\n");
        try (var window = TestWindow.open(stage ->
                ConsoleWindow.show(stage, shop.consoleServices(home), List.of(ImportScreen::new), List.of()))) {
            var view = (ImportView) window.find("#import");
            TestWindow.run(() -> view.model().choose(chosen));
            window.reads("No account is changed.");
            window.picture("import-addresses");
            window.click("#import-start").reads("Addresses: 1 added, 0 known already, 1 refused.");
        }
        assertThat(shop.customer(email).name()).isEqualTo("Veronica Costello");
        assertThat(customers()).isEqualTo(1);
    }

    private ImportModel model() {
        var texts = Texts.of(Bundle.CONSOLE, Locale.ENGLISH);
        var model = new ImportModel(
                shop.consoleServices(home), new ScreenContext(texts, background, doors, doors, nothing()));
        model.shown();
        return model;
    }

    @SuppressWarnings("NullAway")
    private static Navigator nothing() {
        return null;
    }

    private Path file(String text) throws IOException {
        return Files.writeString(home.resolve("customers.csv"), text);
    }

    private long customers() {
        return shop.services.search.count(CustomerQuery.all());
    }
}
