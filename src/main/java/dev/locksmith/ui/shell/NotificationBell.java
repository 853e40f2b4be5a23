package dev.locksmith.ui.shell;

import atlantafx.base.theme.Styles;
import dev.locksmith.text.Texts;
import dev.locksmith.text.TimeFormat;
import dev.locksmith.ui.control.FittingScrollPane;
import dev.locksmith.ui.control.Icon;
import dev.locksmith.ui.control.Labels;
import dev.locksmith.ui.control.StyleClass;
import javafx.collections.ListChangeListener;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.controlsfx.control.PopOver;

/// The bell of the status bar: what was said lately, with its time, for whoever looked away.
final class NotificationBell extends Button {
    private static final PseudoClass UNSEEN = PseudoClass.getPseudoClass("unseen");
    private static final double WIDTH = 380;
    private static final double MOST_HEIGHT = 420;

    private final Texts texts;
    private final TimeFormat times;
    private final NotificationCenter center;
    private final VBox lines = new VBox();
    private final PopOver list = new PopOver(content());

    NotificationBell(Texts texts, NotificationCenter center) {
        super(null, Icon.NOTIFICATIONS.draw());
        this.texts = texts;
        this.times = TimeFormat.forStaff(texts);
        this.center = center;
        setId("notification-bell");
        getStyleClass().addAll(Styles.BUTTON_ICON, Styles.FLAT);
        setAccessibleText(texts.get("notifications.title"));
        setTooltip(new Tooltip(texts.get("notifications.title")));
        setOnAction(_ -> toggle());
        list.setArrowLocation(PopOver.ArrowLocation.BOTTOM_RIGHT);
        list.setDetachable(false);
        list.setAnimated(false);
        center.kept().addListener((ListChangeListener<NotificationCard>) change -> {
            while (change.next())
                if (change.getAddedSubList().stream().anyMatch(notice -> notice.kind() == NotificationKind.PROBLEM))
                    pseudoClassStateChanged(UNSEEN, true);
            draw();
        });
        draw();
    }

    private Node content() {
        lines.getStyleClass().add(StyleClass.NOTICES);
        var scroll = new FittingScrollPane(lines, MOST_HEIGHT);
        scroll.setPrefWidth(WIDTH);
        scroll.setId("notices");
        return scroll;
    }

    private void toggle() {
        if (list.isShowing()) {
            list.hide();
            return;
        }
        list.show(this);
        pseudoClassStateChanged(UNSEEN, false);
    }

    private void draw() {
        lines.getChildren().setAll(Labels.of(texts.get("notifications.title"), StyleClass.SECTION));
        if (center.kept().isEmpty())
            lines.getChildren().add(Labels.wrapped(texts.get("notifications.none"), StyleClass.MUTED));
        center.kept().forEach(notice -> lines.getChildren().add(line(notice)));
    }

    private Node line(NotificationCard notice) {
        var mark = Labels.of("", notice.kind().color());
        mark.setGraphic(notice.kind().icon().draw());
        var sentence = Labels.wrapped(notice.sentence());
        HBox.setHgrow(sentence, Priority.ALWAYS);
        sentence.setMaxWidth(Double.MAX_VALUE);
        var time = Labels.of(times.clock(notice.at()), StyleClass.MUTED, StyleClass.SMALL);
        time.setMinWidth(USE_PREF_SIZE);
        var line = new HBox(8, mark, sentence, time);
        line.setAlignment(Pos.TOP_LEFT);
        return line;
    }
}
