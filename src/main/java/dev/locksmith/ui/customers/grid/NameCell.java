package dev.locksmith.ui.customers.grid;

import atlantafx.base.theme.Styles;
import dev.locksmith.text.Texts;
import dev.locksmith.ui.control.Buttons;
import dev.locksmith.ui.control.Icon;
import dev.locksmith.ui.control.Labels;
import dev.locksmith.ui.control.StyleClass;
import java.util.Optional;
import javafx.beans.value.ObservableBooleanValue;
import javafx.geometry.Pos;
import javafx.scene.control.TableCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;

/// The name, the strongest thing in its row, and after it small marks for what staff should see at a glance.
final class NameCell extends TableCell<GridLine, Optional<LoadedRow>> {
    private final Texts texts;
    private final ObservableBooleanValue lastNameFirst;

    /// @param lastNameFirst whether rows are sorted by name, and so by the last name
    NameCell(Texts texts, ObservableBooleanValue lastNameFirst) {
        this.texts = texts;
        this.lastNameFirst = lastNameFirst;
        lastNameFirst.subscribe(_ -> updateItem(getItem(), isEmpty()));
    }

    @Override
    protected void updateItem(Optional<LoadedRow> line, boolean empty) {
        super.updateItem(line, empty);
        setGraphic(empty || line == null ? null : line.map(this::draw).orElse(null));
    }

    private HBox draw(LoadedRow line) {
        var whole = line.row().details().name();
        var name = Labels.of(lastNameFirst.get() ? whole.sorted() : whole.full(), StyleClass.STRONG);
        if (!line.row().active()) name.getStyleClass().add(StyleClass.MUTED);
        var box = new HBox(6, name);
        box.setAlignment(Pos.CENTER_LEFT);
        var marks = line.marks();
        if (marks.liveLink()) mark(box, Icon.RESET_PASSWORD, "customers.mark.link", Styles.ACCENT);
        if (marks.locked()) mark(box, Icon.LOCKED, "customers.mark.locked", Styles.DANGER);
        if (marks.tokens()) mark(box, Icon.TOKENS, "customers.mark.tokens");
        if (marks.blockedMail()) mark(box, Icon.MAIL, "customers.mark.blocked", Styles.WARNING);
        if (!line.row().confirmed()) mark(box, Icon.HELP, "customers.mark.unconfirmed");
        if (!line.row().active()) mark(box, Icon.INACTIVE, "customers.mark.inactive");
        return box;
    }

    private void mark(HBox box, Icon icon, String key, String... styleClasses) {
        var mark = Buttons.mark(icon, texts.get(key), styleClasses);
        mark.setMinWidth(Region.USE_PREF_SIZE);
        box.getChildren().add(mark);
    }
}
