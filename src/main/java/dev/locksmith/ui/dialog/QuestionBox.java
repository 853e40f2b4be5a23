package dev.locksmith.ui.dialog;

import atlantafx.base.theme.Styles;
import dev.locksmith.ui.control.Buttons;
import dev.locksmith.ui.control.FittingScrollPane;
import dev.locksmith.ui.control.Labels;
import dev.locksmith.ui.control.StyleClass;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.TextField;
import javafx.scene.control.TextFormatter;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/// A question as it is drawn.
final class QuestionBox extends DialogBox {
    private static final double MOST_POINTS_HEIGHT = 320;

    private final Question question;
    private final HBox answers = new HBox(8);

    QuestionBox(Question question) {
        super(question.title(), 460);
        this.question = question;
        setId("question");
        getChildren().add(Labels.wrapped(question.title(), StyleClass.HEADING));
        if (!question.text().isEmpty()) getChildren().add(Labels.wrapped(question.text()));
        if (!question.points().isEmpty()) getChildren().add(points());
        question.option().ifPresent(option -> {
            var box = new CheckBox(option.label());
            box.setWrapText(true);
            box.selectedProperty().bindBidirectional(option.ticked());
            getChildren().add(box);
        });
        question.input().ifPresent(input -> getChildren().add(line(input)));
        answers.getStyleClass().add(StyleClass.ANSWERS);
        answers.getChildren().add(Labels.spring());
        question.answers().forEach(answer -> answers.getChildren().add(button(answer)));
        getChildren().add(answers);
    }

    private Node points() {
        var list = new VBox();
        list.getStyleClass().add(StyleClass.POINTS);
        for (var point : question.points()) {
            var line = new VBox(Labels.wrapped(point.title()));
            if (!point.detail().isEmpty()) {
                line.getChildren().add(Labels.wrapped(point.detail(), StyleClass.MUTED, StyleClass.SMALL));
            }
            list.getChildren().add(line);
        }
        return new FittingScrollPane(list, MOST_POINTS_HEIGHT);
    }

    private static Node line(Question.Input input) {
        var label = Labels.of(input.label(), StyleClass.STRONG);
        var field = new TextField();
        field.setId("question-input");
        label.setLabelFor(field);
        field.setTextFormatter(
                new TextFormatter<>(change -> change.getControlNewText().length() <= input.most() ? change : null));
        field.textProperty().bindBidirectional(input.written());
        return new VBox(4, label, field);
    }

    private Button button(Question.Answer answer) {
        var button = Buttons.of(answer.label(), () -> answered(answer));
        switch (answer.kind()) {
            case CANCEL, PLAIN -> {}
            case MAIN -> {
                button.getStyleClass().add(Styles.ACCENT);
                button.setDefaultButton(true);
                question.input()
                        .ifPresent(input ->
                                button.disableProperty().bind(input.written().map(String::isBlank)));
            }
            case DANGER -> button.getStyleClass().add(Styles.DANGER);
        }
        return button;
    }

    private void answered(Question.Answer answer) {
        close();
        answer.act().run();
    }

    @Override
    protected void escape() {
        question.answers().stream()
                .filter(answer -> answer.kind() == AnswerKind.CANCEL)
                .findFirst()
                .ifPresent(this::answered);
    }

    /// The line to be written, or else the answer that changes nothing, or the only one.
    @Override
    protected void focusFirst() {
        if (question.input().isPresent()) {
            lookup("#question-input").requestFocus();
            return;
        }
        answers.getChildren().stream()
                .filter(Button.class::isInstance)
                .findFirst()
                .ifPresent(Node::requestFocus);
    }
}
