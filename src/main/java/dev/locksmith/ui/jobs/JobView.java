package dev.locksmith.ui.jobs;

import atlantafx.base.theme.Styles;
import dev.locksmith.text.Texts;
import dev.locksmith.ui.control.Buttons;
import dev.locksmith.ui.control.Icon;
import dev.locksmith.ui.control.Labels;
import dev.locksmith.ui.control.StyleClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/// One job as drawn: what it is, how far it has come, what can be done to it, and what became of each customer.
final class JobView extends VBox {
    private final JobModel model;
    private final Texts texts;
    private final JobLabels words;
    private final Label state = Labels.of("");
    private final Label about = Labels.wrapped("", StyleClass.MUTED);
    private final Label count = Labels.of("", StyleClass.STRONG);
    private final Label pace = Labels.of("", StyleClass.MUTED);
    private final ProgressBar bar = new ProgressBar();
    private final Button pause;
    private final Button resume;
    private final Button cancel;

    JobView(JobModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
        this.words = new JobLabels(texts);
        setId("job");
        pause = button(Icon.PAUSE, "jobs.pause", "job-pause", model::pause);
        resume = button(Icon.RESUME, "jobs.resume", "job-resume", model::resume);
        cancel = button(Icon.CLOSE, "jobs.cancel", "job-cancel", model::cancel);
        cancel.getStyleClass().addAll(Styles.BUTTON_OUTLINED, Styles.DANGER);
        bar.setMaxWidth(Double.MAX_VALUE);
        count.setId("job-count");
        count.setMinWidth(Region.USE_PREF_SIZE);
        var header = new VBox(8, title(), about, acts(), bar, new HBox(8, count, Labels.spring(), pace));
        header.getStyleClass().add(StyleClass.JOB_HEADER);
        var table = new ItemTable(model, texts);
        setVgrow(table, Priority.ALWAYS);
        getChildren().addAll(header, new OutcomeChips(model, texts), table);
        model.entry().subscribe(this::show);
    }

    private Node title() {
        var job = model.entry().get().job();
        var name = Labels.of(texts.get("jobs.title", words.kind(job), Long.toString(job.id())), StyleClass.HEADING);
        name.setId("job-title");
        state.setMinWidth(Region.USE_PREF_SIZE);
        state.setId("job-state");
        var line = new HBox(10, name, state);
        line.setAlignment(Pos.BASELINE_LEFT);
        return line;
    }

    private Node acts() {
        var export = button(Icon.EXPORT, "jobs.export", "job-export", model::export);
        export.disableProperty().bind(model.acting());
        var line = new HBox(8, holder(pause), holder(resume), holder(cancel), export);
        line.setAlignment(Pos.CENTER_LEFT);
        return line;
    }

    private Button button(Icon icon, String key, String id, Runnable act) {
        var button = Buttons.of(icon, texts.get(key), act);
        button.setId(id);
        return button;
    }

    /// Where it is seen why a button is grey.
    private Node holder(Button button) {
        var holder = new StackPane(button);
        holder.managedProperty().bind(button.managedProperty());
        var missing = model.missing();
        if (missing.isEmpty()) button.disableProperty().bind(model.acting());
        else {
            button.setDisable(true);
            var why = texts.get("permission." + missing.get().name());
            Tooltip.install(holder, new Tooltip(texts.get("bulk.may-not", why)));
        }
        return holder;
    }

    private void show(JobEntry entry) {
        var job = entry.job();
        state.setText(words.state(job));
        state.getStyleClass().setAll("label", StyleClass.STRONG, JobLabels.color(job.state()));
        about.setText(words.about(job));
        bar.setProgress(entry.share());
        count.setText(words.count(entry.progress()));
        pace.setText(words.pace(entry.progress()));
        present(pause, !model.hasEnded() && !model.isPaused());
        present(resume, model.isPaused());
        present(cancel, !model.hasEnded());
    }

    private static void present(Button button, boolean there) {
        button.setVisible(there);
        button.setManaged(there);
    }
}
