package dev.locksmith.ui.storefront;

import atlantafx.base.theme.Styles;
import dev.locksmith.text.Texts;
import dev.locksmith.ui.control.Buttons;
import dev.locksmith.ui.control.Icon;
import dev.locksmith.ui.control.Labels;
import dev.locksmith.ui.control.StyleClass;
import dev.locksmith.ui.dialog.SystemClipboard;
import java.util.ArrayList;
import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// The reset drill's sheet as drawn: the test customer, the steps as they are done, and how it ended.
final class DrillView extends VBox {
    private static final double WIDTH = 340;

    private final DrillModel model;
    private final Texts texts;
    private final VBox steps = new VBox(9);
    private final Label verdict = Labels.wrapped("", StyleClass.STRONG);

    DrillView(DrillModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
        getStyleClass().addAll(StyleClass.PANE, StyleClass.DRILL);
        setId("drill");
        setMinWidth(WIDTH);
        setMaxWidth(WIDTH);
        verdict.setId("drill-verdict");
        model.sheet().subscribe(this::show);
        model.running().subscribe(_ -> show(model.sheet().get()));
        var scroll = new ScrollPane(new VBox(14, steps, verdict, copy()));
        scroll.setFitToWidth(true);
        setVgrow(scroll, Priority.ALWAYS);
        var about = Labels.wrapped(texts.get("drill.about"), StyleClass.MUTED, StyleClass.SMALL);
        getChildren().addAll(header(), about, customer(), scroll);
    }

    private Node header() {
        var close = Buttons.icon(
                Icon.CLOSE, texts.get("drill.close"), () -> model.open().set(false));
        close.setId("drill-close");
        var header = new HBox(Labels.of(texts.get("drill.title"), StyleClass.HEADING), Labels.spring(), close);
        header.setAlignment(Pos.CENTER_LEFT);
        return header;
    }

    private Node customer() {
        var email = new TextField();
        email.setId("drill-customer");
        email.setPromptText(texts.get("drill.customer"));
        email.setAccessibleText(texts.get("drill.customer"));
        email.textProperty().bindBidirectional(model.email());
        email.setOnAction(_ -> model.run());
        HBox.setHgrow(email, Priority.ALWAYS);
        var run = Buttons.of(texts.get("drill.run"), model::run);
        run.setId("drill-run");
        run.getStyleClass().add(Styles.ACCENT);
        email.editableProperty().bind(model.running().not());
        run.disableProperty().bind(model.running());
        model.running().subscribe(now -> {
            // a disabled button would hand the focus to whatever comes next in the window
            if (now) email.requestFocus();
        });
        return new HBox(8, email, run);
    }

    private Button copy() {
        var copy = Buttons.of(Icon.COPY, texts.get("drill.copy"), () -> SystemClipboard.put(model.text()));
        copy.setId("drill-copy");
        copy.visibleProperty()
                .bind(Bindings.createBooleanBinding(
                        () -> !model.sheet().get().done().isEmpty(), model.sheet()));
        return copy;
    }

    private void show(DrillModel.Sheet sheet) {
        List<Node> lines = new ArrayList<>();
        for (int i = 0; i < sheet.steps().size(); i++) lines.add(line(sheet, i));
        steps.getChildren().setAll(lines);
        var begun = sheet.begunAt().isPresent() && !model.running().get();
        var over = begun || sheet.verdict() != DrillModel.Verdict.OPEN;
        verdict.setText(over ? texts.get("drill.verdict." + sheet.verdict().name()) : "");
        verdict.getStyleClass().removeAll(StyleClass.WELL_TEXT, StyleClass.DANGER_TEXT);
        switch (sheet.verdict()) {
            case PASSED -> verdict.getStyleClass().add(StyleClass.WELL_TEXT);
            case FAILED -> verdict.getStyleClass().add(StyleClass.DANGER_TEXT);
            case OPEN -> {}
        }
    }

    private Node line(DrillModel.Sheet sheet, int index) {
        var words = Labels.wrapped(texts.get("drill." + sheet.steps().get(index)));
        var said = new VBox(2, words);
        said.setMinWidth(0);
        HBox.setHgrow(said, Priority.ALWAYS);
        var dot = new Region();
        dot.getStyleClass().add(StyleClass.STEP_DOT);
        if (index < sheet.done().size()) {
            var done = sheet.done().get(index);
            dot.getStyleClass().add(done.passed() ? StyleClass.DONE : StyleClass.FAILED);
            if (!done.passed()) {
                var missing = texts.get("drill.missing", done.missing());
                said.getChildren().add(Labels.wrapped(missing, StyleClass.DANGER_TEXT, StyleClass.SMALL));
            }
        } else {
            var next = model.running().get() && index == sheet.done().size();
            dot.getStyleClass().add(next ? StyleClass.WAITING : StyleClass.AHEAD);
            words.getStyleClass().add(StyleClass.MUTED);
        }
        return new HBox(10, dot, said);
    }
}
