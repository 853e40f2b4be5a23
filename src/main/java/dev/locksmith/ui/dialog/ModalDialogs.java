package dev.locksmith.ui.dialog;

import atlantafx.base.controls.ModalPane;
import dev.locksmith.text.Texts;
import java.io.File;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.stage.FileChooser;

/// Questions drawn over the window they belong to, one at a time; the rest wait their turn.
public final class ModalDialogs implements Dialogs {
    private final Texts texts;
    private final ModalPane pane = new ModalPane();
    private final Deque<DialogBox> waiting = new ArrayDeque<>();
    private Optional<Node> returnFocusTo = Optional.empty();

    public ModalDialogs(Texts texts) {
        this.texts = texts;
        pane.setId("questions");
        pane.setPersistent(true);
        pane.setInTransitionFactory(null);
        pane.setOutTransitionFactory(null);
        pane.sceneProperty().flatMap(Scene::focusOwnerProperty).subscribe(_ -> Platform.runLater(this::keepFocus));
    }

    /// Nothing behind the veil may take the keys: a row that is clicked asks, and only then wants the focus itself.
    private void keepFocus() {
        if (!pane.isDisplay() || !(pane.getContent() instanceof DialogBox box)) return;
        for (var at = pane.getScene().getFocusOwner(); at != null; at = at.getParent()) if (at == box) return;
        box.focusFirst();
    }

    public ModalPane pane() {
        return pane;
    }

    @Override
    public void ask(Question question) {
        show(new QuestionBox(question));
    }

    @Override
    public void show(DialogBox box) {
        box.onClose(this::closed);
        waiting.add(box);
        if (!pane.isDisplay()) showNext();
    }

    @Override
    public void report(ErrorReport report) {
        ask(Question.of(report.sentence(), texts.get("error.what", report.code()))
                .answer(AnswerKind.PLAIN, texts.get("error.copy"), () -> SystemClipboard.put(report.details()))
                .cancel(texts.get("dialog.close")));
    }

    @Override
    public Optional<Path> chooseFile(String title, String kind, List<String> patterns) {
        var chooser = new FileChooser();
        chooser.setTitle(title);
        chooser.getExtensionFilters().add(new FileChooser.ExtensionFilter(kind, patterns));
        return Optional.ofNullable(chooser.showOpenDialog(pane.getScene().getWindow()))
                .map(File::toPath);
    }

    @Override
    public Optional<Path> saveFile(String title, String kind, String name) {
        var chooser = new FileChooser();
        chooser.setTitle(title);
        chooser.setInitialFileName(name);
        chooser.getExtensionFilters()
                .add(new FileChooser.ExtensionFilter(kind, "*" + name.substring(name.lastIndexOf('.'))));
        return Optional.ofNullable(chooser.showSaveDialog(pane.getScene().getWindow()))
                .map(File::toPath);
    }

    private void showNext() {
        var box = waiting.poll();
        if (box == null) {
            returnFocusTo.ifPresent(Node::requestFocus);
            return;
        }
        if (returnFocusTo.isEmpty() || !pane.isDisplay()) {
            returnFocusTo = Optional.ofNullable(pane.getScene().getFocusOwner());
        }
        pane.show(box);
        box.focusFirst();
    }

    private void closed() {
        pane.hide(true);
        showNext();
    }
}
