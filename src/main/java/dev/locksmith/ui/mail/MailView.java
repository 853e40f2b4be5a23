package dev.locksmith.ui.mail;

import atlantafx.base.theme.Styles;
import atlantafx.base.theme.Tweaks;
import dev.locksmith.text.Texts;
import dev.locksmith.ui.control.EmptyState;
import dev.locksmith.ui.control.Icon;
import dev.locksmith.ui.control.StyleClass;
import java.util.List;
import java.util.Optional;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.scene.Node;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.controlsfx.control.textfield.CustomTextField;

/// The Mail screen as drawn: the list, and the message beside it.
final class MailView extends HBox {
    private static final double LIST_WIDTH = 372;
    private static final double LEAST_LIST_WIDTH = 300;
    /// In which all parts of a message have their names.
    private static final double LEAST_MESSAGE_WIDTH = 470;

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
        left.getStyleClass().add(StyleClass.MAIL_LIST);
        left.setMinWidth(LEAST_LIST_WIDTH);
        left.setPrefWidth(LIST_WIDTH);
        left.setMaxWidth(LIST_WIDTH);
        VBox.setVgrow(list, Priority.ALWAYS);
        HBox.setHgrow(message, Priority.ALWAYS);
        message.setMinWidth(LEAST_MESSAGE_WIDTH);
        message.setPrefWidth(LEAST_MESSAGE_WIDTH);
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
        var empty = new MenuItem(texts.get("mail.empty"), Icon.DELETE.draw());
        empty.setId("mail-empty");
        empty.setOnAction(_ -> model.emptyMailbox());
        var more = new MenuButton(null, Icon.MORE.draw(), empty);
        more.getStyleClass().addAll(Styles.BUTTON_ICON, Styles.FLAT, Tweaks.NO_ARROW);
        more.setId("mail-more");
        more.setAccessibleText(texts.get("mail.more"));
        more.setTooltip(new Tooltip(texts.get("mail.more")));
        more.setOnShowing(_ -> empty.setDisable(model.mailboxIsEmpty()));
        var bar = new HBox(search, more);
        bar.getStyleClass().add(StyleClass.TOOLBAR);
        return bar;
    }

    private void prepareList() {
        list.setId("mail-entries");
        list.setAccessibleText(texts.get("screen.mail"));
        list.setCellFactory(_ -> new MailCell(model, texts));
        list.setPlaceholder(new Region());
        list.setOnKeyPressed(key -> {
            if (key.getCode() == KeyCode.DELETE) model.deleteMessage();
        });
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
            list.getSelectionModel().clearSelection();
            message.getChildren()
                    .setAll(new EmptyState(Icon.MAIL, texts.get("mail.choose.title"), texts.get("mail.choose.why")));
            return;
        }
        select(entry);
        var view = opened();
        if (!message.getChildren().contains(view)) message.getChildren().setAll(view);
        view.show(entry.get());
    }

    /// Makes what the first message needs before anybody asks for it: a web view takes seconds.
    void prepare() {
        opened().prepare();
    }

    private MessageView opened() {
        var view = open.orElseGet(() -> new MessageView(model, texts));
        open = Optional.of(view);
        return view;
    }
}
