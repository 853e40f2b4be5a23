package dev.locksmith.ui.shell;

import atlantafx.base.theme.Styles;
import dev.locksmith.text.Bundle;
import dev.locksmith.text.Texts;
import dev.locksmith.ui.control.Buttons;
import dev.locksmith.ui.control.FittingScrollPane;
import dev.locksmith.ui.control.Icon;
import dev.locksmith.ui.control.Labels;
import dev.locksmith.ui.control.StyleClass;
import dev.locksmith.ui.dialog.SystemClipboard;
import dev.locksmith.ui.screen.Appearance;
import java.io.File;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.stage.DirectoryChooser;
import javafx.stage.Stage;

/// The window that appears in place of the console when that could not start: whoever started it from the desktop sees
/// no terminal.
public final class StartFailureWindow {
    private static final double WIDTH = 560;
    private static final double MOST_POINTS_HEIGHT = 200;

    private final Stage stage;
    private final StartFailure failure;
    private final Function<Stage, Optional<Path>> folders;
    private final Consumer<StartAnswer> answer;
    private final Texts texts = Texts.of(Bundle.CONSOLE, Locale.getDefault());
    private final Button again = button("start.again", "start-again", () -> end(new StartAnswer.TryAgain()));

    private StartFailureWindow(
            Stage stage, StartFailure failure, Function<Stage, Optional<Path>> folders, Consumer<StartAnswer> answer) {
        this.stage = stage;
        this.failure = failure;
        this.folders = folders;
        this.answer = answer;
    }

    /// Shows it. To be called on the JavaFX thread.
    ///
    /// @param folders lets a folder be picked
    /// @param answer given once; closing the window is an answer
    public static void show(
            Stage stage, StartFailure failure, Function<Stage, Optional<Path>> folders, Consumer<StartAnswer> answer) {
        new StartFailureWindow(stage, failure, folders, answer).open();
    }

    /// Lets a folder be picked with the system's own dialog.
    public static Optional<Path> pickFolder(Stage over) {
        return Optional.ofNullable(new DirectoryChooser().showDialog(over)).map(File::toPath);
    }

    private void open() {
        var heading = new HBox(12, Icon.PROBLEM.draw(), Labels.of(texts.get("start.failed"), StyleClass.HEADING));
        heading.setAlignment(Pos.CENTER_LEFT);
        heading.getStyleClass().add(StyleClass.START_FAILURE_HEADING);
        var content = new VBox(14, heading, Labels.wrapped(failure.sentence()));
        if (!failure.points().isEmpty()) content.getChildren().add(points());
        content.getChildren().addAll(Labels.spring(), answers());
        content.getStyleClass().addAll(StyleClass.SURFACE, StyleClass.START_FAILURE);
        content.setPrefWidth(WIDTH);
        content.setId("start-failure");
        var scene = new Scene(content);
        new Appearance().dress(scene);
        stage.setScene(scene);
        stage.setTitle(texts.get("app.name"));
        stage.setOnHidden(_ -> answer.accept(new StartAnswer.Quit()));
        stage.show();
        again.requestFocus();
    }

    private Node points() {
        var list = new VBox(8);
        failure.points().forEach(point -> list.getChildren().add(Labels.wrapped(point)));
        var scroll = new FittingScrollPane(list, MOST_POINTS_HEIGHT);
        VBox.setVgrow(scroll, Priority.SOMETIMES);
        return scroll;
    }

    private Node answers() {
        var copy = button("error.copy", "start-copy", () -> SystemClipboard.put(failure.details()));
        var folder = button(
                "start.folder",
                "start-folder",
                () -> folders.apply(stage).ifPresent(chosen -> end(new StartAnswer.OtherFolder(chosen))));
        folder.setVisible(failure.folderHelps());
        folder.setManaged(failure.folderHelps());
        var quit = button("start.quit", "start-quit", () -> end(new StartAnswer.Quit()));
        quit.setCancelButton(true);
        again.setDefaultButton(true);
        again.getStyleClass().add(Styles.ACCENT);
        return new HBox(8, copy, Labels.spring(), quit, folder, again);
    }

    private Button button(String key, String id, Runnable act) {
        var button = Buttons.of(texts.get(key), act);
        button.setId(id);
        return button;
    }

    /// The first answer counts, so what hiding the window answers is of no account any more.
    private void end(StartAnswer given) {
        answer.accept(given);
        stage.hide();
    }
}
