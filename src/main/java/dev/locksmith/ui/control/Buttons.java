package dev.locksmith.ui.control;

import atlantafx.base.theme.Styles;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;

/// Buttons as the console draws them. An icon alone always says in words what it does.
public final class Buttons {
    private Buttons() {}

    /// A button with a picture and words.
    public static Button of(Icon icon, String words, Runnable act) {
        var button = new Button(words, icon.draw());
        button.setOnAction(_ -> act.run());
        button.setMinWidth(Button.USE_PREF_SIZE);
        return button;
    }

    /// A button with words alone.
    public static Button of(String words, Runnable act) {
        var button = new Button(words);
        button.setOnAction(_ -> act.run());
        button.setMinWidth(Button.USE_PREF_SIZE);
        return button;
    }

    /// A button with a picture alone; the words are its tooltip and what a screen reader says.
    public static Button icon(Icon icon, String words, Runnable act) {
        var button = new Button(null, icon.draw());
        button.getStyleClass().addAll(Styles.BUTTON_ICON, Styles.FLAT);
        button.setAccessibleText(words);
        button.setTooltip(new Tooltip(words));
        button.setOnAction(_ -> act.run());
        return button;
    }

    /// Words that do something small.
    public static Hyperlink link(String words, Runnable act) {
        var link = new Hyperlink(words);
        link.getStyleClass().add(StyleClass.LINK);
        link.setOnAction(_ -> {
            link.setVisited(false);
            act.run();
        });
        return link;
    }

    /// A picture that means something, with the meaning as its tooltip.
    public static Label mark(Icon icon, String words, String... styleClasses) {
        var label = new Label(null, icon.draw());
        label.getStyleClass().add(StyleClass.MARK);
        label.getStyleClass().addAll(styleClasses);
        label.setTooltip(new Tooltip(words));
        label.setAccessibleText(words);
        return label;
    }
}
