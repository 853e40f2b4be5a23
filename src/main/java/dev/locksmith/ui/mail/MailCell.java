package dev.locksmith.ui.mail;

import dev.locksmith.text.Texts;
import dev.locksmith.ui.control.Buttons;
import dev.locksmith.ui.control.Icon;
import dev.locksmith.ui.control.Labels;
import dev.locksmith.ui.control.StyleClass;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// A line of the list: subject and time, recipient and state, and what there is to say about it.
final class MailCell extends ListCell<MailEntry> {
    private final MailModel model;
    private final MailLabels words;
    private final Label subject = Labels.of("", StyleClass.STRONG);
    private final Label time = Labels.of("", StyleClass.MUTED);
    private final Label recipient = Labels.of("", StyleClass.MUTED);
    private final Label state = Labels.of("");
    private final Label third = Labels.of("", StyleClass.MUTED, StyleClass.SMALL);
    private final Label kept;
    private final VBox line;

    MailCell(MailModel model, Texts texts) {
        this.model = model;
        this.words = new MailLabels(texts);
        this.kept = Buttons.mark(Icon.MAIL, texts.get("mail.kept"));
        this.line = new VBox(
                3,
                new HBox(8, subject, Labels.spring(), time),
                new HBox(8, recipient, Labels.spring(), state),
                new HBox(8, third, Labels.spring(), kept));
        getStyleClass().add(StyleClass.MAIL_LINE);
        time.setMinWidth(Region.USE_PREF_SIZE);
        state.setMinWidth(Region.USE_PREF_SIZE);
        kept.setMinWidth(Region.USE_PREF_SIZE);
        // as wide as the list, so that long subjects are cut off rather than the time pushed out
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(@Nullable MailEntry entry, boolean empty) {
        super.updateItem(entry, empty);
        if (empty || entry == null) {
            setGraphic(null);
            setAccessibleText(null);
            return;
        }
        subject.setText(entry.subject());
        subject.getStyleClass().setAll("label", entry.caught().isPresent() ? StyleClass.STRONG : StyleClass.MUTED);
        kept.setVisible(entry.caught().isPresent());
        time.setText(words.near(entry.at(), model.now()));
        recipient.setText(entry.recipient());
        state.setText(words.state(entry));
        state.getStyleClass().setAll("label", StyleClass.STRONG, words.color(entry));
        third.setText(words.third(entry, model.now()));
        setAccessibleText(String.join(", ", subject.getText(), recipient.getText(), state.getText()));
        setGraphic(line);
    }
}
