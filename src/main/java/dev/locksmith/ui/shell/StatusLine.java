package dev.locksmith.ui.shell;

import dev.locksmith.text.Texts;
import dev.locksmith.ui.control.Labels;
import dev.locksmith.ui.control.StyleClass;
import dev.locksmith.ui.work.FxBackground;
import dev.locksmith.ui.work.LatestOnly;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import javafx.beans.binding.Bindings;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.controlsfx.control.StatusBar;

/// The status bar: how database, mail and storefront are doing, always; what is under way; what was said last.
final class StatusLine extends StatusBar {
    private static final Duration BETWEEN_LOOKS = Duration.ofSeconds(5);
    private static final Duration AFTER_A_CHANGE = Duration.ofMillis(200);
    private static final Duration BEFORE_NAMED = Duration.ofMillis(400);

    private final Texts texts;
    private final FxBackground background;
    private final List<HealthProbe> probes;
    private final LatestOnly looks = new LatestOnly();
    private final LatestOnly changes = new LatestOnly();
    private final LatestOnly naming = new LatestOnly();
    private final HBox healths = new HBox();
    private final StringProperty underWay = new SimpleStringProperty("");

    StatusLine(Texts texts, FxBackground background, NotificationCenter notifications, List<HealthProbe> probes) {
        this.texts = texts;
        this.background = background;
        this.probes = List.copyOf(probes);
        getStyleClass().add(StyleClass.STATUS_LINE);
        setText("");
        var words = Labels.of("", StyleClass.MUTED, StyleClass.SMALL);
        words.setId("status-message");
        words.textProperty()
                .bind(Bindings.when(underWay.isEmpty())
                        .then(notifications.last())
                        .otherwise(underWay));
        words.setMaxWidth(420);
        healths.getStyleClass().add(StyleClass.HEALTHS);
        getLeftItems().add(healths);
        getRightItems().addAll(words, new NotificationBell(texts, notifications));
        background.current().subscribe(this::name);
        this.probes.forEach(probe -> probe.onChange(() -> background.onUiThread(this::lookSoon)));
        look();
        background.every(BETWEEN_LOOKS, this::look);
    }

    /// Short work is not worth a word: only what lasts is named. What is over is not named any longer.
    private void name(String what) {
        if (what.isEmpty()) underWay.set("");
        background.later(naming, BEFORE_NAMED, () -> {
            underWay.set(what.isEmpty() ? "" : texts.get("status.running", texts.get("work." + what)));
            setProgress(what.isEmpty() ? 0 : -1);
        });
    }

    /// Something has changed that people see elsewhere in the window, and should not see differently here.
    private void lookSoon() {
        background.later(changes, AFTER_A_CHANGE, this::look);
    }

    private void look() {
        background
                .run("health", () -> probes.stream().map(this::look).toList())
                .latestOf(looks)
                .quietly()
                .then(this::show);
    }

    private Health look(HealthProbe probe) {
        try {
            return probe.look(texts);
        } catch (RuntimeException failure) { // of any probe: the others are still shown
            var why = failure.getMessage() == null ? failure.getClass().getSimpleName() : failure.getMessage();
            return new Health(Health.State.FAILED, texts.get("health.unknown"), why);
        }
    }

    private void show(List<Health> all) {
        healths.getChildren().setAll(all.stream().map(StatusLine::draw).toList());
    }

    private static Node draw(Health health) {
        var dot = new Region();
        dot.getStyleClass().addAll(StyleClass.HEALTH_DOT, health.state().name().toLowerCase(Locale.ROOT));
        var label = new Label(health.words(), dot);
        label.getStyleClass().addAll(StyleClass.MUTED, StyleClass.SMALL);
        label.setTooltip(new Tooltip(health.detail()));
        return label;
    }
}
