package dev.locksmith.ui.imports;

import atlantafx.base.theme.Styles;
import dev.locksmith.customer.imports.ImportReport;
import dev.locksmith.customer.imports.file.FileKind;
import dev.locksmith.customer.imports.file.FileReading;
import dev.locksmith.customer.imports.file.ImportField;
import dev.locksmith.customer.website.Website;
import dev.locksmith.text.Texts;
import dev.locksmith.ui.control.Buttons;
import dev.locksmith.ui.control.EmptyState;
import dev.locksmith.ui.control.Icon;
import dev.locksmith.ui.control.Labels;
import dev.locksmith.ui.control.OneWayConverter;
import dev.locksmith.ui.control.StyleClass;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/// The Import screen as drawn, stage by stage.
final class ImportView extends StackPane {
    private final ImportModel model;
    private final Texts texts;

    ImportView(ImportModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
        setId("import");
        FileDrop.onto(this, model::drop);
        model.stage().subscribe(this::draw);
    }

    ImportModel model() {
        return model;
    }

    private void draw(ImportStage stage) {
        getChildren()
                .setAll(
                        switch (stage) {
                            case ImportStage.NoFile _ -> noFile();
                            case ImportStage.Chosen chosen -> chosen(chosen);
                            case ImportStage.Running running -> running(running);
                            case ImportStage.Judged judged -> judged(judged);
                            case ImportStage.Finished finished -> finished(finished);
                        });
    }

    private Node noFile() {
        return new EmptyState(
                Icon.IMPORT,
                texts.get("import.none.title"),
                texts.get("import.none.why"),
                main(Icon.IMPORT, "import.choose", model::chooseFile));
    }

    private Node chosen(ImportStage.Chosen chosen) {
        var missing = chosen.preview().missing();
        var start = main(Icon.DONE, "import.start", model::start);
        start.setDisable(!missing.isEmpty());
        var website = website();
        var label = Labels.of(texts.get("import.website"), StyleClass.MUTED);
        label.setMinWidth(Region.USE_PREF_SIZE);
        label.setLabelFor(website);
        var other = Buttons.of(texts.get("import.other"), model::chooseFile);
        var dryRun = Buttons.of(texts.get("import.dry-run"), model::judge);
        dryRun.setId("import-dry-run");
        dryRun.setDisable(!missing.isEmpty());
        var bar = bar(title(chosen.file()), Labels.spring(), label, website, other, dryRun, start);
        var columns = new ColumnTable(chosen.preview(), texts, model::map);
        VBox.setVgrow(columns, Priority.ALWAYS);
        var screen = new VBox(bar);
        if (!missing.isEmpty()) screen.getChildren().add(missing(missing));
        var reading = chosen.preview().reading();
        if (reading.kind() == FileKind.ADDRESSES)
            screen.getChildren().add(banner(Icon.INFO, StyleClass.INFO, texts.get("import.addresses")));
        screen.getChildren().addAll(notes(reading));
        screen.getChildren().add(columns);
        return screen;
    }

    private Node running(ImportStage.Running running) {
        var bar = new ProgressBar();
        bar.progressProperty().bind(model.progress());
        bar.setPrefWidth(320);
        var cancel = Buttons.of(texts.get("dialog.cancel"), model::cancel);
        cancel.setId("import-cancel");
        var pace = Labels.of("", StyleClass.MUTED);
        pace.textProperty().bind(model.pace());
        var name = running.file().getFileName().toString();
        var words = texts.get(running.dryRun() ? "import.judging" : "import.running", name);
        return new EmptyState(Icon.IMPORT, words, "", bar, pace, cancel);
    }

    private Node judged(ImportStage.Judged judged) {
        var report = judged.report();
        var sum = Labels.of(
                texts.get("import.judged", report.imported(), report.updated(), report.refused()), StyleClass.STRONG);
        sum.setId("import-judged");
        var back = Buttons.of(Icon.BACK, texts.get("import.back"), model::back);
        var start = main(Icon.DONE, "import.start", model::start);
        var file = judged.chosen().file();
        return withVerdicts(report, bar(new VBox(2, title(file), sum), Labels.spring(), back, start));
    }

    private Node finished(ImportStage.Finished finished) {
        var report = finished.report();
        var sum = Labels.of(sum(report), StyleClass.STRONG);
        sum.setId("import-sum");
        var again = main(Icon.IMPORT, "import.another", model::startOver);
        var bar = bar(new VBox(2, title(finished.file()), sum), Labels.spring(), again);
        if (report.refused() > 0) {
            var refused = Buttons.of(Icon.EXPORT, texts.get("import.refused"), model::saveRefused);
            refused.setId("import-refused");
            bar.getChildren().add(bar.getChildren().size() - 1, refused);
        }
        return withVerdicts(report, bar);
    }

    private Node withVerdicts(ImportReport report, HBox bar) {
        var verdicts = new VerdictTable(report.remarked(), texts);
        VBox.setVgrow(verdicts, Priority.ALWAYS);
        var screen = new VBox(bar);
        screen.getChildren().addAll(notes(report.reading()));
        screen.getChildren().add(verdicts);
        return screen;
    }

    private String sum(ImportReport report) {
        return model.sum(report) + (report.cancelled() ? " " + texts.get("import.cancelled") : "");
    }

    private List<Node> notes(FileReading reading) {
        return reading.sentences(texts).stream().map(ImportView::note).toList();
    }

    private static Node note(String sentence) {
        var words = Labels.wrapped(sentence, StyleClass.MUTED);
        VBox.setMargin(words, new Insets(0, 16, 8, 16));
        return words;
    }

    private ChoiceBox<Website> website() {
        var choice = new ChoiceBox<Website>();
        choice.setConverter(new OneWayConverter<>(Website::name));
        choice.setTooltip(new Tooltip(texts.get("import.website.why")));
        choice.getItems().setAll(model.websites().get());
        model.website().get().ifPresent(choice::setValue);
        choice.valueProperty().subscribe(chosen -> model.website().set(Optional.ofNullable(chosen)));
        return choice;
    }

    private Node title(Path file) {
        return Labels.of(file.getFileName().toString(), StyleClass.HEADING);
    }

    private static HBox bar(Node... nodes) {
        var bar = new HBox(nodes);
        bar.getStyleClass().add(StyleClass.TOOLBAR);
        return bar;
    }

    private Button main(Icon icon, String key, Runnable act) {
        var button = Buttons.of(icon, texts.get(key), act);
        button.getStyleClass().add(Styles.ACCENT);
        button.setId(key.replace('.', '-'));
        return button;
    }

    /// Says which columns the file lacks, and what to do.
    private Node missing(List<ImportField> missing) {
        var names = missing.stream().map(ImportField::commonName).toList();
        return banner(Icon.WARNING, "warning", texts.get("import.missing", String.join(", ", names)));
    }

    private static Node banner(Icon icon, String style, String sentence) {
        var words = Labels.wrapped(sentence);
        var banner = new HBox(icon.draw(), words);
        banner.getStyleClass().addAll(StyleClass.BANNER, style);
        HBox.setHgrow(words, Priority.ALWAYS);
        VBox.setMargin(banner, new Insets(0, 16, 8, 16));
        return banner;
    }
}
