package dev.locksmith.ui.jobs;

import dev.locksmith.text.Texts;
import dev.locksmith.ui.control.Buttons;
import dev.locksmith.ui.control.EmptyState;
import dev.locksmith.ui.control.Icon;
import dev.locksmith.ui.control.Labels;
import dev.locksmith.ui.control.StyleClass;
import java.util.List;
import java.util.Optional;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.scene.Node;
import javafx.scene.control.ListView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/// The Jobs screen as drawn: the list, and the job beside it.
final class JobsView extends HBox {
    private static final double LIST_WIDTH = 300;
    private static final double LEAST_LIST_WIDTH = 250;
    private static final double JOB_WIDTH = 620;

    private final JobsModel model;
    private final Texts texts;
    private final ObservableList<JobEntry> entries = FXCollections.observableArrayList();
    private final ListView<JobEntry> list = new ListView<>(entries);
    private final StackPane job = new StackPane();
    private Optional<JobModel> drawn = Optional.empty();
    private boolean replacing;

    JobsView(JobsModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
        setId("jobs");
        list.setId("job-entries");
        list.setAccessibleText(texts.get("screen.jobs"));
        list.setCellFactory(_ -> new JobCell(texts));
        list.setPlaceholder(new Region());
        list.getSelectionModel().selectedItemProperty().subscribe(entry -> {
            if (entry != null && !replacing) model.select(entry);
        });
        var left = new VBox(toolbar(), list);
        left.getStyleClass().add(StyleClass.JOB_LIST);
        left.setMinWidth(LEAST_LIST_WIDTH);
        left.setPrefWidth(LIST_WIDTH);
        left.setMaxWidth(LIST_WIDTH);
        VBox.setVgrow(list, Priority.ALWAYS);
        HBox.setHgrow(job, Priority.ALWAYS);
        job.setMinWidth(0);
        job.setPrefWidth(JOB_WIDTH);
        getChildren().addAll(left, job);
        model.entries().subscribe(found -> found.ifPresent(this::show));
        model.failure().subscribe(_ -> placeholder());
        model.selected().subscribe(this::show);
    }

    JobsModel model() {
        return model;
    }

    private Node toolbar() {
        var reload = Buttons.icon(Icon.RELOAD, texts.get("jobs.reload"), model::load);
        reload.setId("jobs-reload");
        var bar = new HBox(Labels.of(texts.get("jobs.newest"), StyleClass.STRONG), Labels.spring(), reload);
        bar.getStyleClass().add(StyleClass.TOOLBAR);
        return bar;
    }

    private void placeholder() {
        list.setPlaceholder(model.failure()
                .get()
                .map(why -> new EmptyState(Icon.PROBLEM, texts.get("jobs.failed.title"), why))
                .orElseGet(() -> new EmptyState(Icon.JOBS, texts.get("jobs.none.title"), texts.get("jobs.none.why"))));
    }

    /// Lines are replaced in place as they change, so that selection and scroll position stay.
    private void show(List<JobEntry> found) {
        placeholder();
        replacing = true;
        Rows.replace(entries, found);
        replacing = false;
        show(model.selected().get());
    }

    private void mark() {
        var chosen = model.selected().get().map(JobModel::id);
        replacing = true;
        for (var index = 0; index < entries.size(); index++)
            if (chosen.equals(Optional.of(entries.get(index).id())))
                list.getSelectionModel().clearAndSelect(index);
        replacing = false;
    }

    private void show(Optional<JobModel> chosen) {
        mark();
        if (chosen.equals(drawn) && chosen.isPresent()) return;
        drawn = chosen;
        job.getChildren()
                .setAll(chosen.<Node>map(open -> new JobView(open, texts)).orElseGet(this::nothingChosen));
    }

    private Node nothingChosen() {
        return entries.isEmpty()
                ? new Region()
                : new EmptyState(Icon.JOBS, texts.get("jobs.choose.title"), texts.get("jobs.choose.why"));
    }
}
