package dev.locksmith.ui.control;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import javafx.scene.text.TextAlignment;

/// What stands where nothing is: why, and what to do about it.
public final class EmptyState extends VBox {
    public EmptyState(Icon icon, String title, String why, Node... actions) {
        getStyleClass().add(StyleClass.EMPTY);
        setAlignment(Pos.CENTER);
        var picture = icon.draw();
        var words = Labels.wrapped(why, StyleClass.MUTED);
        words.setTextAlignment(TextAlignment.CENTER);
        words.setAlignment(Pos.CENTER);
        words.setMaxWidth(360);
        getChildren().addAll(List.of(picture, Labels.of(title, StyleClass.STRONG)));
        if (!why.isEmpty()) getChildren().add(words);
        getChildren().addAll(actions);
    }
}
