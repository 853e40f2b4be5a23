package dev.locksmith.ui.dialog;

import dev.locksmith.text.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.StringProperty;

/// A question with named answers.
///
/// @param points what it is about, listed; may be empty
/// @param option a box that can be ticked before answering
/// @param input a line to be written before the main answer can be given
/// @param answers left to right; the one that changes nothing must be among them
public record Question(
        String title,
        String text,
        List<Point> points,
        Optional<Option> option,
        Optional<Input> input,
        List<Answer> answers) {
    public Question {
        points = List.copyOf(points);
        answers = List.copyOf(answers);
    }

    public static Question of(String title, String text) {
        return new Question(title, text, List.of(), Optional.empty(), Optional.empty(), List.of());
    }

    /// What becomes of unsaved changes before something else is shown: kept, thrown away, or saved.
    public static Question unsaved(Texts texts, String title, Runnable keep, Runnable discard, Runnable save) {
        return of(title, texts.get("unsaved.text"))
                .answer(AnswerKind.CANCEL, texts.get("unsaved.keep"), keep)
                .answer(AnswerKind.PLAIN, texts.get("unsaved.discard"), discard)
                .answer(AnswerKind.MAIN, texts.get("unsaved.save"), save);
    }

    /// The same of changes that cannot be saved as they are.
    public static Question unsavable(Texts texts, String title, Runnable keep, Runnable discard) {
        return of(title, texts.get("unsaved.invalid"))
                .answer(AnswerKind.CANCEL, texts.get("unsaved.keep"), keep)
                .answer(AnswerKind.PLAIN, texts.get("unsaved.discard"), discard);
    }

    public Question points(List<Point> about) {
        return new Question(title, text, about, option, input, answers);
    }

    public Question option(String label, BooleanProperty ticked) {
        return new Question(title, text, points, Optional.of(new Option(label, ticked)), input, answers);
    }

    /// Asks for a line as well.
    ///
    /// @param most characters
    public Question input(String label, int most, StringProperty written) {
        return new Question(title, text, points, option, Optional.of(new Input(label, most, written)), answers);
    }

    public Question answer(AnswerKind kind, String label, Runnable act) {
        var more = new ArrayList<>(answers);
        more.add(new Answer(kind, label, act));
        return new Question(title, text, points, option, input, more);
    }

    /// The answer that changes nothing.
    public Question cancel(String label) {
        return answer(AnswerKind.CANCEL, label, () -> {});
    }

    /// One thing the question is about.
    public record Point(String title, String detail) {}

    /// A box that can be ticked.
    public record Option(String label, BooleanProperty ticked) {}

    /// A line to be written.
    public record Input(String label, int most, StringProperty written) {}

    /// What can be answered.
    public record Answer(AnswerKind kind, String label, Runnable act) {}
}
