package dev.locksmith.ui.mail;

import dev.locksmith.text.Texts;
import dev.locksmith.ui.Buttons;
import dev.locksmith.ui.EmptyState;
import dev.locksmith.ui.Icon;
import dev.locksmith.ui.StyleClass;
import java.util.List;
import java.util.Optional;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.scene.Node;
import javafx.scene.control.ListView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.controlsfx.control.textfield.CustomTextField;

/// The Mail screen as drawn: the list, and the message beside it.
final class MailView extends HBox {
    private static final double LIST_WIDTH = 372;

    private final MailModel model;
    private final Texts texts;
    private final CustomTextField search = new CustomTextField();
    private final ObservableList<MailEntry> entries = FXCollections.observableArrayList();
    private final ListView<MailEntry> list = new ListView<>(entries);
    private final StackPane message = new StackPane();
    private Optional<MessageView> open = Optional.empty();

    MailView(MailModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
        prepareList();
        var left = new VBox(toolbar(), list);
        left.getStyleClass().add("mail-list");
        left.setMinWidth(LIST_WIDTH);
        left.setMaxWidth(LIST_WIDTH);
        VBox.setVgrow(list, Priority.ALWAYS);
        HBox.setHgrow(message, Priority.ALWAYS);
        message.setMinWidth(0);
        getChildren().addAll(left, message);
        model.entries().subscribe(found -> found.ifPresent(this::show));
        model.selected().subscribe(this::show);
    }

    void focusSearch() {
        search.requestFocus();
        search.selectAll();
    }

    private Node toolbar() {
        search.setId("mail-search");
        search.setPromptText(texts.get("mail.search.prompt"));
        search.setAccessibleText(texts.get("mail.search.name"));
        search.setLeft(Icon.SEARCH.draw());
        search.textProperty().bindBidirectional(model.search());
        HBox.setHgrow(search, Priority.ALWAYS);
        var clear = Buttons.icon(Icon.DELETE, texts.get("mail.clear"), model::clearMailbox);
        clear.setId("mail-clear");
        var bar = new HBox(search, clear);
        bar.getStyleClass().add(StyleClass.TOOLBAR);
        return bar;
    }

    private void prepareList() {
        list.setId("mail-entries");
        list.setAccessibleText(texts.get("screen.mail"));
        list.setCellFactory(_ -> new MailCell(model, texts));
        list.setPlaceholder(new Region());
        list.getSelectionModel().selectedItemProperty().subscribe(entry -> {
            if (entry != null) model.select(entry);
        });
    }

    /// Keeps selection and scroll position where they are: lines are replaced in place as their states change.
    private void show(List<MailEntry> found) {
        list.setPlaceholder(
                model.search().get().isBlank()
                        ? new EmptyState(Icon.MAIL, texts.get("mail.none.title"), texts.get("mail.none.why"))
                        : new EmptyState(
                                Icon.SEARCH,
                                texts.get("mail.no-match.title", model.search().get()),
                                texts.get("mail.no-match.why")));
        entries.setAll(found);
        select(model.selected().get());
    }

    private void select(Optional<MailEntry> entry) {
        entry.map(chosen -> indexOf(chosen.key())).filter(index -> index >= 0).ifPresent(index -> {
            if (list.getSelectionModel().getSelectedIndex() != index)
                list.getSelectionModel().clearAndSelect(index);
        });
    }

    private int indexOf(String key) {
        for (var index = 0; index < entries.size(); index++)
            if (entries.get(index).key().equals(key)) return index;
        return -1;
    }

    private void show(Optional<MailEntry> entry) {
        if (entry.isEmpty()) {
            message.getChildren()
                    .setAll(new EmptyState(Icon.MAIL, texts.get("mail.choose.title"), texts.get("mail.choose.why")));
            return;
        }
        select(entry);
        if (open.isEmpty()) {
            open = Optional.of(new MessageView(model, texts));
            message.getChildren().setAll(open.get());
        }
        open.get().show(entry.get());
    }
}
