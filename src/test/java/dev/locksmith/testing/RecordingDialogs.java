package dev.locksmith.testing;

import dev.locksmith.ui.dialog.DialogBox;
import dev.locksmith.ui.dialog.Dialogs;
import dev.locksmith.ui.dialog.ErrorReport;
import dev.locksmith.ui.dialog.Notifications;
import dev.locksmith.ui.dialog.Question;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Remembers what people would have been told and asked, and answers as the test says.
public final class RecordingDialogs implements Notifications, Dialogs {
    private final List<String> sentences = new ArrayList<>();
    private final List<Question> questions = new ArrayList<>();
    private final List<ErrorReport> reports = new ArrayList<>();
    private final List<DialogBox> boxes = new ArrayList<>();
    private final List<Runnable> undos = new ArrayList<>();
    private int solved;
    private Optional<Path> file = Optional.empty();

    /// The file that will be picked; the system's own file chooser cannot be driven without a display.
    public void willPick(Path picked) {
        file = Optional.of(picked);
    }

    @Override
    public void quiet(String sentence) {
        sentences.add(sentence);
    }

    @Override
    public void success(String sentence) {
        sentences.add(sentence);
    }

    @Override
    public void undoable(String sentence, Runnable undo) {
        sentences.add(sentence);
        undos.add(undo);
    }

    @Override
    public void solved() {
        solved++;
    }

    /// Takes back what was done last.
    public void undo() {
        undos.removeLast().run();
    }

    /// How often a problem was said to be solved.
    public int mendings() {
        return solved;
    }

    @Override
    public void info(String sentence) {
        sentences.add(sentence);
    }

    @Override
    public void problem(String sentence) {
        sentences.add(sentence);
    }

    @Override
    public void ask(Question question) {
        questions.add(question);
    }

    @Override
    public void show(DialogBox box) {
        boxes.add(box);
    }

    @Override
    public void report(ErrorReport report) {
        reports.add(report);
    }

    @Override
    public Optional<Path> chooseFile(String title, String kind, List<String> patterns) {
        return file;
    }

    @Override
    public Optional<Path> saveFile(String title, String kind, String name) {
        return file;
    }

    /// Dialogs with content of their own, oldest first.
    public List<DialogBox> boxes() {
        return boxes;
    }

    /// Everything said, oldest first.
    public List<String> sentences() {
        return sentences;
    }

    public List<ErrorReport> reports() {
        return reports;
    }

    /// What was asked last and has not been answered.
    public Optional<Question> question() {
        return questions.isEmpty() ? Optional.empty() : Optional.of(questions.getLast());
    }

    /// Answers the newest question with the words on the button.
    public void answer(String label) {
        var question = questions.removeLast();
        question.answers().stream()
                .filter(answer -> answer.label().equals(label))
                .findFirst()
                .orElseThrow(() -> new AssertionError("No answer “" + label + "” to “" + question.title() + "”"))
                .act()
                .run();
    }
}
