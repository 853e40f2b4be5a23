package dev.locksmith.ui.customers.access;

import dev.locksmith.text.Texts;
import dev.locksmith.ui.control.Icon;
import dev.locksmith.ui.control.Labels;
import dev.locksmith.ui.control.StyleClass;
import java.time.Duration;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

/// Reset Password's words: the act, or the time until it is allowed again. As wide as the widest time, so that a second
/// that passes moves nothing.
public final class Countdown extends StackPane {
    private static final PseudoClass COUNTING = PseudoClass.getPseudoClass("counting");

    private final Button button;
    private final Texts texts;
    private final Label said = Labels.of("");
    private final Label widest = Labels.of("");

    public Countdown(Button button, Texts texts) {
        this.button = button;
        this.texts = texts;
        getStyleClass().add(StyleClass.COUNTDOWN);
        setAlignment(Pos.CENTER_LEFT);
        widest.setVisible(false);
        widest.setMinWidth(Region.USE_PREF_SIZE);
        said.setMinWidth(Region.USE_PREF_SIZE);
        getChildren().addAll(widest, said);
    }

    public void show(Duration wait) {
        button.pseudoClassStateChanged(COUNTING, wait.isPositive());
        if (wait.isZero()) {
            button.setText(texts.get("customers.reset"));
            button.setGraphic(Icon.RESET_PASSWORD.draw());
            button.setContentDisplay(ContentDisplay.LEFT);
            return;
        }
        var time = AccessLabels.countdown(wait);
        button.setText(texts.get("customers.reset.wait", time));
        said.setText(button.getText());
        widest.setText(texts.get("customers.reset.wait", widest(time)));
        // the countdown takes the picture's place, so that Save stays in the bar
        button.setGraphic(this);
        button.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
    }

    /// Two places for minutes also where they need but one, so that the tenth minute is as wide as the ninth.
    private static String widest(String time) {
        return (time.length() < 5 ? "0" + time : time).replaceAll("[0-9]", "0");
    }
}
