package dev.locksmith.ui;

import static org.assertj.core.api.Assertions.assertThat;

import atlantafx.base.controls.ModalPane;
import atlantafx.base.controls.Notification;
import atlantafx.base.theme.Styles;
import dev.locksmith.testing.TestWindow;
import dev.locksmith.ui.control.StyleClass;
import dev.locksmith.ui.screen.Appearance;
import dev.locksmith.ui.screen.Theme;
import javafx.css.PseudoClass;
import javafx.geometry.Insets;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.paint.Color;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// What the style sheet alone decides, and what nobody would see from the code.
class LooksTest {
    /// WCAG 2.2, 1.4.3.
    private static final double READABLE = 4.5;

    /// WCAG 2.2, 1.4.11.
    private static final double VISIBLE = 3;

    private static final PseudoClass COUNTING = PseudoClass.getPseudoClass("counting");
    private static final PseudoClass FOCUS = PseudoClass.getPseudoClass("focus-visible");

    private final Label time = new Label("Reset Password 9:59");
    private final Button counting = new Button("", new StackPane(time));
    private final Button icon = new Button();
    private final Notification notification = new Notification("The database does not answer.");
    private final ModalPane questions = new ModalPane();
    private final StackPane surface = new StackPane(new HBox(icon), notification, questions);

    @BeforeAll
    static void startToolkit() {
        TestWindow.startToolkit();
    }

    @ParameterizedTest
    @EnumSource(names = {"LIGHT", "DARK"})
    void whatIsSaidCanBeRead(Theme theme) {
        try (var _ = TestWindow.open(stage -> {
            var bar = new HBox(counting);
            bar.getStyleClass().add("action-bar");
            surface.getChildren().addFirst(bar);
            surface.getStyleClass().add(StyleClass.SURFACE);
            counting.getStyleClass().add(Styles.ACCENT);
            counting.getGraphic().getStyleClass().add("countdown");
            counting.setDisable(true);
            counting.pseudoClassStateChanged(COUNTING, true);
            icon.getStyleClass().addAll(Styles.BUTTON_ICON, Styles.FLAT);
            icon.pseudoClassStateChanged(FOCUS, true);
            questions.show(new Label("?"));
            var scene = new Scene(surface, 600, 400);
            var appearance = new Appearance();
            appearance.theme().set(theme);
            appearance.dress(scene);
            stage.setScene(scene);
            stage.show();
        })) {
            TestWindow.run(surface::applyCss);
            var ground = fill(surface);

            assertThat(TestWindow.call(counting::getOpacity)).isEqualTo(1);
            assertThat(contrast(words(time), fill(counting)))
                    .as("words of the button that counts down")
                    .isGreaterThan(READABLE);
            assertThat(contrast(ring(icon), ground)).as("focus of an icon").isGreaterThan(VISIBLE);
            assertThat(luminance(over(fill((Region) questions.lookup(".scrollable-content")), ground)))
                    .as("what lies behind a question")
                    .isLessThan(luminance(ground));
            assertThat(fill((Region) notification.lookup(".message")).getOpacity())
                    .as("box behind the words of a notification")
                    .isZero();
        }
    }

    private static Color fill(Region region) {
        var background = region.getBackground();
        return background == null
                ? Color.TRANSPARENT
                : (Color) background.getFills().getLast().getFill();
    }

    private static Color words(Label label) {
        assertThat(label.getOpacity()).isEqualTo(1);
        return (Color) label.getTextFill();
    }

    private static Color ring(Region region) {
        assertThat(region.getBorder()).as("ring of the focus").isNotNull();
        var border = region.getBorder().getStrokes().getLast();
        assertThat(border.getInsets()).isEqualTo(new Insets(-2));
        return (Color) border.getTopStroke();
    }

    private static Color over(Color veil, Color ground) {
        return ground.interpolate(Color.color(veil.getRed(), veil.getGreen(), veil.getBlue()), veil.getOpacity());
    }

    private static double contrast(Color one, Color other) {
        var lighter = Math.max(luminance(one), luminance(other));
        var darker = Math.min(luminance(one), luminance(other));
        return (lighter + 0.05) / (darker + 0.05);
    }

    private static double luminance(Color color) {
        return 0.2126 * linear(color.getRed()) + 0.7152 * linear(color.getGreen()) + 0.0722 * linear(color.getBlue());
    }

    private static double linear(double part) {
        return part <= 0.04045 ? part / 12.92 : Math.pow((part + 0.055) / 1.055, 2.4);
    }
}
