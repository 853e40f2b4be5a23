package dev.locksmith.app.tour;

import dev.locksmith.app.scenario.StepFailed;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.css.Selector;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextInputControl;
import javafx.scene.text.Text;
import javafx.stage.Window;

/// Everything that can be seen in the program's windows, the newest window first. On the JavaFX thread.
public final class ShownNodes {
    private ShownNodes() {}

    public static Stream<Node> all() {
        List<Node> all = new ArrayList<>();
        for (var window : Window.getWindows().reversed())
            if (window.isShowing()) collect(window.getScene().getRoot(), all);
        return all.stream();
    }

    /// What a style sheet selector finds.
    public static Stream<Node> matching(String selector) {
        return all().filter(Selector.createSelector(selector)::applies);
    }

    public static Optional<Node> find(String selector) {
        return matching(selector).findFirst();
    }

    public static Node get(String selector) {
        return find(selector).orElseThrow(() -> new StepFailed(selector));
    }

    /// What bears exactly these words, or is called so by a screen reader.
    static Optional<Node> bearing(String words) {
        return all().filter(
                        node -> text(node).filter(words::equals).isPresent() || words.equals(node.getAccessibleText()))
                .findFirst();
    }

    /// Everything that can be read.
    public static Stream<String> texts() {
        return all().flatMap(node -> text(node).stream()).filter(text -> !text.isBlank());
    }

    private static Optional<String> text(Node node) {
        return switch (node) {
            case Labeled labeled -> Optional.ofNullable(labeled.getText());
            case Text text -> Optional.ofNullable(text.getText());
            case TextInputControl input -> Optional.ofNullable(input.getText());
            default -> Optional.empty();
        };
    }

    private static void collect(Node node, List<Node> all) {
        if (!node.isVisible()) return;
        all.add(node);
        if (node instanceof Parent parent) parent.getChildrenUnmodifiable().forEach(child -> collect(child, all));
    }
}
