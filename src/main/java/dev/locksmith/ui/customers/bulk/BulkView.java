package dev.locksmith.ui.customers.bulk;

import atlantafx.base.theme.Styles;
import dev.locksmith.job.Jobs;
import dev.locksmith.text.Texts;
import dev.locksmith.ui.control.Buttons;
import dev.locksmith.ui.control.FittingScrollPane;
import dev.locksmith.ui.control.Labels;
import dev.locksmith.ui.control.StyleClass;
import dev.locksmith.ui.dialog.DialogBox;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// The dialog that asks before a bulk act becomes a job: what it would come to, why, and whether it is meant.
final class BulkView extends DialogBox {
    private static final double DIALOG_WIDTH = 540;
    private static final double MOST_OUTCOMES_HEIGHT = 220;

    private final BulkModel model;
    private final Texts texts;
    private final VBox body = new VBox(10);
    private final ParameterForm parameters;
    private final LabelledField reason;
    private final LabelledField confirmation;
    private final Button cancel;
    private final Button start;

    /// @param whenCreated is told when there is a job
    BulkView(BulkModel model, Texts texts, Runnable whenCreated) {
        super(texts.get(model.kind().title()), DIALOG_WIDTH);
        this.model = model;
        this.texts = texts;
        setId("bulk");
        parameters = new ParameterForm(model, texts);
        reason = new LabelledField("bulk-reason", Jobs.REASON_LENGTH, model.reason()).named(texts.get("bulk.reason"));
        confirmation = confirmation();
        cancel = Buttons.of(texts.get("dialog.cancel"), model::cancel);
        cancel.setId("bulk-cancel");
        start = Buttons.of("", () -> model.start(whenCreated));
        start.setId("bulk-start");
        start.getStyleClass().add(model.kind().isDangerous() ? Styles.DANGER : Styles.ACCENT);
        start.setDefaultButton(!model.kind().isDangerous());
        start.disableProperty().bind(model.canStart().not());
        var answers = new HBox(8, Labels.spring(), cancel, start);
        answers.getStyleClass().add(StyleClass.ANSWERS);
        getChildren()
                .addAll(
                        Labels.wrapped(texts.get(model.kind().title()), StyleClass.HEADING),
                        Labels.wrapped(texts.get("bulk.about." + model.kind().name())),
                        parameters,
                        body,
                        reason,
                        confirmation,
                        answers);
        model.stage().subscribe(this::show);
    }

    @Override
    protected void focusFirst() {
        var group = parameters.lookup("#bulk-group");
        if (group != null && !parameters.isDisabled()) group.requestFocus();
        else if (confirmation.isVisible()) confirmation.field().requestFocus();
        else cancel.requestFocus();
    }

    @Override
    protected void escape() {
        model.cancel();
    }

    private void show(BulkStage stage) {
        var creating = stage instanceof BulkStage.Creating;
        parameters.setDisable(creating);
        reason.setDisable(creating);
        present(reason, stage instanceof BulkStage.Ready || creating);
        present(confirmation, stage instanceof BulkStage.Ready ready && BulkModel.mustType(ready));
        start.setText(
                stage instanceof BulkStage.Ready ready && ready.affected() > 0
                        ? texts.get("bulk.start", texts.get(model.kind().title()), ready.affected())
                        : texts.get(model.kind().title()));
        switch (stage) {
            case BulkStage.Asking _ -> body.getChildren().clear();
            case BulkStage.Looking _ -> body.getChildren().setAll(looking());
            case BulkStage.Ready ready -> body.getChildren().setAll(outcomes(ready));
            case BulkStage.Creating _ -> body.getChildren().setAll(underWay(Labels.of(texts.get("bulk.creating"))));
            case BulkStage.Failed(String sentence) -> body.getChildren().setAll(failed(sentence));
            case BulkStage.Closed _ -> close();
        }
        if (stage instanceof BulkStage.Ready ready) confirmation.named(texts.get("bulk.type", ready.affected()));
    }

    private Node looking() {
        var words = Labels.of("", StyleClass.MUTED);
        words.textProperty()
                .bind(model.looked()
                        .map(looked -> looked.longValue() == 0
                                ? texts.get("bulk.looking")
                                : texts.get("bulk.looking.at", looked.longValue())));
        return underWay(words);
    }

    private static Node underWay(Node words) {
        var bar = new ProgressBar();
        bar.setMaxWidth(Double.MAX_VALUE);
        return new VBox(8, words, bar);
    }

    private List<Node> outcomes(BulkStage.Ready ready) {
        var preview = ready.preview();
        var sum = Labels.wrapped(
                texts.get(ready.affected() == 0 ? "bulk.nobody" : "bulk.sum", preview.total(), ready.affected()),
                StyleClass.STRONG);
        sum.setId("bulk-sum");
        var lines = new FittingScrollPane(new OutcomeLines(preview, texts), MOST_OUTCOMES_HEIGHT);
        return List.of(sum, lines);
    }

    private Node failed(String sentence) {
        var retry = Buttons.of(texts.get("customers.retry"), model::retry);
        retry.setId("bulk-retry");
        return new VBox(8, Labels.wrapped(sentence, StyleClass.DANGER_TEXT), retry);
    }

    private LabelledField confirmation() {
        var field = new LabelledField("bulk-typed", 20, model.typed());
        var wrong = Labels.of(texts.get("bulk.type.wrong"), StyleClass.DANGER_TEXT, StyleClass.SMALL);
        wrong.visibleProperty().bind(model.canStart().not().and(model.typed().isNotEmpty()));
        field.getChildren().add(wrong);
        return field;
    }

    private static void present(Region node, boolean there) {
        node.setVisible(there);
        node.setManaged(there);
    }
}
