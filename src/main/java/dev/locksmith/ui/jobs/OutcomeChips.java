package dev.locksmith.ui.jobs;

import dev.locksmith.job.JobState;
import dev.locksmith.job.outcome.CommonOutcome;
import dev.locksmith.job.outcome.CountedOutcome;
import dev.locksmith.job.outcome.OutcomeCode;
import dev.locksmith.text.Texts;
import dev.locksmith.ui.control.Labels;
import dev.locksmith.ui.control.StyleClass;
import dev.locksmith.ui.screen.OutcomeColor;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;

/// How many ended how, each a filter of the table below. A chip stays the same one while its number grows, so that it
/// can be pressed.
final class OutcomeChips extends FlowPane {
    private final JobModel model;
    private final Texts texts;
    private final Map<Optional<OutcomeCode>, Chip> chips = new HashMap<>();

    OutcomeChips(JobModel model, Texts texts) {
        super(6, 6);
        this.model = model;
        this.texts = texts;
        getStyleClass().add(StyleClass.OUTCOME_CHIPS);
        model.entry().subscribe(this::show);
        model.filter().subscribe(_ -> chips.values().forEach(Chip::follow));
    }

    private void show(JobEntry entry) {
        var progress = entry.progress();
        var counted = new ArrayList<>(progress.outcomes());
        if (progress.state() == JobState.CANCELLED && progress.left() > 0)
            counted.add(new CountedOutcome(CommonOutcome.CANCELLED, progress.left()));
        var shown = new ArrayList<Chip>();
        shown.add(chip(Optional.empty(), progress.total()));
        counted.forEach(each -> shown.add(chip(Optional.of(each.code()), each.items())));
        if (!getChildren().equals(shown)) getChildren().setAll(shown);
    }

    private Chip chip(Optional<OutcomeCode> outcome, long count) {
        var chip = chips.computeIfAbsent(outcome, Chip::new);
        chip.count(count);
        return chip;
    }

    private final class Chip extends ToggleButton {
        private final Optional<OutcomeCode> outcome;
        private final String name;
        private final Label number = Labels.of("", StyleClass.STRONG);

        Chip(Optional<OutcomeCode> outcome) {
            this.outcome = outcome;
            name = texts.get(outcome.map(OutcomeCode::key).orElse("jobs.all"));
            var color = outcome.map(code -> OutcomeColor.of(code.result())).orElse(StyleClass.MUTED);
            var line = new HBox(6, number, Labels.of(name, color));
            line.setAlignment(Pos.CENTER_LEFT);
            setGraphic(line);
            setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
            setId("outcome-" + outcome.map(OutcomeCode::name).orElse("all"));
            getStyleClass().add(StyleClass.OUTCOME_CHIP);
            setOnAction(_ -> {
                model.filter(outcome);
                follow();
            });
            follow();
        }

        private void follow() {
            setSelected(outcome.equals(model.filter().get()));
        }

        private void count(long count) {
            number.setText(texts.get("bulk.number", count));
            setAccessibleText(number.getText() + " " + name);
        }
    }
}
