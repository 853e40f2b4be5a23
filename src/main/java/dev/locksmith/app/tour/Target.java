package dev.locksmith.app.tour;

import java.util.Optional;
import java.util.function.Supplier;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;

/// What is to be clicked, once it is enabled and still: a cell may be given to another row, and a button be laid out
/// anew, between being found and being clicked. On the JavaFX thread.
final class Target {
    private final Supplier<Optional<Node>> node;
    private Optional<Point2D> middle = Optional.empty();

    Target(Supplier<Optional<Node>> node) {
        this.node = node;
    }

    /// Whether it is where it was when this was asked last.
    boolean isStill() {
        var before = middle;
        var found = node.get().filter(each -> !each.isDisabled());
        found.ifPresent(Target::reveal);
        middle = found.flatMap(Target::middle);
        return middle.isPresent() && middle.equals(before);
    }

    Point2D middle() {
        return middle.orElseThrow();
    }

    /// Of what is on screen and laid out.
    private static Optional<Point2D> middle(Node node) {
        for (var parent = node.getParent(); parent != null; parent = parent.getParent())
            if (parent.isNeedsLayout()) return Optional.empty();
        return Optional.ofNullable(node.localToScreen(node.getBoundsInLocal()))
                .filter(bounds -> !bounds.isEmpty())
                .map(bounds -> new Point2D(bounds.getCenterX(), bounds.getCenterY()));
    }

    /// Scrolls as far as it takes to see it.
    private static void reveal(Node node) {
        for (var parent = node.getParent(); parent != null; parent = parent.getParent())
            if (parent instanceof ScrollPane pane && pane.getContent() != null) scroll(pane, node);
    }

    private static void scroll(ScrollPane pane, Node node) {
        var content = pane.getContent();
        var inside = content.sceneToLocal(node.localToScene(node.getBoundsInLocal()));
        var height = pane.getViewportBounds().getHeight();
        var hidden = content.getLayoutBounds().getHeight() - height;
        var seen = pane.getVvalue() * hidden;
        if (hidden > 0 && (inside.getMaxY() > seen + height || inside.getMinY() < seen))
            pane.setVvalue(Math.clamp((inside.getCenterY() - 100) / hidden, 0, 1));
    }
}
