package dev.locksmith.ui.customers.bulk;

import dev.locksmith.job.JobPreview;
import dev.locksmith.job.outcome.CountedOutcome;
import dev.locksmith.text.Texts;
import dev.locksmith.ui.control.Labels;
import dev.locksmith.ui.control.StyleClass;
import dev.locksmith.ui.screen.OutcomeColor;
import java.util.Comparator;
import javafx.geometry.HPos;
import javafx.geometry.VPos;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/// What a dry run came to: how many would end how, what would be done first.
final class OutcomeLines extends GridPane {
    private final Texts texts;

    OutcomeLines(JobPreview preview, Texts texts) {
        this.texts = texts;
        getStyleClass().addAll(StyleClass.FACTS, StyleClass.POINTS);
        var numbers = new ColumnConstraints();
        numbers.setHalignment(HPos.RIGHT);
        numbers.setMinWidth(Region.USE_PREF_SIZE);
        var words = new ColumnConstraints();
        words.setHgrow(Priority.ALWAYS);
        getColumnConstraints().setAll(numbers, words);
        preview.outcomes().stream()
                .sorted(Comparator.comparing(counted -> counted.code().result()))
                .forEach(this::add);
    }

    private void add(CountedOutcome counted) {
        var result = counted.code().result();
        var number = Labels.of(texts.get("bulk.number", counted.items()), StyleClass.STRONG);
        number.setMinWidth(Region.USE_PREF_SIZE);
        var name = texts.get(counted.code().key());
        var words = Labels.wrapped(texts.get("bulk.outcome." + result.name(), name), OutcomeColor.of(result));
        setValignment(number, VPos.TOP);
        addRow(getRowCount(), number, words);
    }
}
