package dev.locksmith.ui.jobs;

import dev.locksmith.text.Texts;
import dev.locksmith.ui.control.Labels;
import dev.locksmith.ui.control.StyleClass;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// A line of the list of jobs: what is done and how it stands, who had it done when, and how far it has come.
final class JobCell extends ListCell<JobEntry> {
    private final JobLabels words;
    private final Label kind = Labels.of("", StyleClass.STRONG);
    private final Label state = Labels.of("");
    private final Label who = Labels.of("", StyleClass.MUTED);
    private final Label count = Labels.of("", StyleClass.MUTED, StyleClass.SMALL);
    private final ProgressBar bar = new ProgressBar();
    private final VBox line;

    JobCell(Texts texts) {
        words = new JobLabels(texts);
        line = new VBox(4, new HBox(8, kind, Labels.spring(), state), who, bar, count);
        getStyleClass().add(StyleClass.JOB_LINE);
        state.setMinWidth(Region.USE_PREF_SIZE);
        bar.setMaxWidth(Double.MAX_VALUE);
        // as wide as the list, so that what is too long is cut off
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(@Nullable JobEntry entry, boolean empty) {
        super.updateItem(entry, empty);
        if (empty || entry == null) {
            setGraphic(null);
            setAccessibleText(null);
            return;
        }
        var job = entry.job();
        kind.setText(words.kind(job));
        state.setText(words.state(job));
        state.getStyleClass().setAll("label", StyleClass.STRONG, JobLabels.color(job.state()));
        who.setText(words.whoAndWhen(job));
        bar.setProgress(entry.share());
        bar.setVisible(!job.state().ended());
        bar.setManaged(!job.state().ended());
        count.setText(words.count(entry.progress()));
        setAccessibleText(String.join(", ", kind.getText(), state.getText(), count.getText()));
        setGraphic(line);
    }
}
