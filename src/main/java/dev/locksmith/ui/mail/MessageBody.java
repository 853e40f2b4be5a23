package dev.locksmith.ui.mail;

import atlantafx.base.theme.Styles;
import dev.locksmith.mail.outbox.OutboxMessage;
import dev.locksmith.mailbox.CaughtMessage;
import dev.locksmith.text.Texts;
import dev.locksmith.ui.control.Buttons;
import dev.locksmith.ui.control.EmptyState;
import dev.locksmith.ui.control.Icon;
import dev.locksmith.ui.control.Labels;
import dev.locksmith.ui.control.StyleClass;
import java.net.URI;
import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextArea;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/// What a caught message says, looked at in one of several ways.
final class MessageBody extends StackPane {
    private final MailModel model;
    private final Texts texts;
    private final BooleanProperty phoneWidth = new SimpleBooleanProperty();
    private final BooleanProperty dark = new SimpleBooleanProperty();
    private Optional<MailPage> page = Optional.empty();
    private Optional<Long> shown = Optional.empty();

    MessageBody(MailModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
        setId("mail-body");
        getStyleClass().add(StyleClass.MESSAGE_BODY);
        setMinSize(0, 0);
        model.part().subscribe((_, _) -> draw());
    }

    BooleanProperty phoneWidth() {
        return phoneWidth;
    }

    BooleanProperty dark() {
        return dark;
    }

    /// Draws a message; what is drawn already stays as it is, scrolled as it is.
    void show(MailEntry entry) {
        var caught = entry.caught().map(CaughtMessage::id);
        if (caught.isPresent() && caught.equals(shown)) return;
        shown = caught;
        draw();
    }

    private void draw() {
        model.selected().get().flatMap(MailEntry::caught).ifPresentOrElse(this::draw, this::drawNothing);
    }

    private void drawNothing() {
        model.selected()
                .get()
                .flatMap(MailEntry::sent)
                .ifPresentOrElse(this::drawNothing, () -> getChildren().clear());
    }

    private void drawNothing(OutboxMessage message) {
        var words = new MailLabels(texts);
        getChildren()
                .setAll(new EmptyState(Icon.EMPTY, words.missing(message), words.whyMissing(message, model.now())));
    }

    private void draw(CaughtMessage caught) {
        getChildren()
                .setAll(
                        switch (model.part().get()) {
                            case MESSAGE -> caught.html().isEmpty() ? plain(Masked.text(caught.text())) : page(caught);
                            case TEXT -> plain(Masked.text(caught.text()));
                            case SOURCE -> plain(Masked.source(caught.source()));
                            case HEADERS -> plain(Masked.text(String.join("\n", caught.headers())));
                            case LINKS -> links(caught);
                        });
    }

    private Node page(CaughtMessage caught) {
        var view = page();
        view.show(caught.html());
        return view;
    }

    /// The one page there is; making it takes seconds the first time.
    MailPage page() {
        var view = page.orElseGet(() -> new MailPage(texts, phoneWidth, dark, this::follow));
        page = Optional.of(view);
        return view;
    }

    private void follow(URI link) {
        if (model.isOurs(link)) model.openInStorefront();
    }

    private static Node plain(String text) {
        var area = new TextArea(text);
        area.setEditable(false);
        area.setWrapText(true);
        area.getStyleClass().addAll(StyleClass.MESSAGE_TEXT, Styles.TEXT);
        return area;
    }

    private Node links(CaughtMessage caught) {
        if (caught.links().isEmpty())
            return new EmptyState(Icon.TOKENS, texts.get("mail.links.none"), texts.get("mail.links.none.why"));
        var list = new VBox();
        list.getStyleClass().add(StyleClass.PANE_CONTENT);
        caught.links().forEach(link -> list.getChildren().add(line(link)));
        var scroll = new ScrollPane(list);
        scroll.setFitToWidth(true);
        return scroll;
    }

    private Node line(URI link) {
        var url = Labels.wrapped(Masked.text(link.toString()));
        HBox.setHgrow(url, Priority.ALWAYS);
        var line = new HBox(
                8, url, Labels.spring(), Buttons.icon(Icon.COPY, texts.get("mail.copy-link"), () -> model.copy(link)));
        line.setAlignment(Pos.CENTER_LEFT);
        line.getStyleClass().add(StyleClass.LIST_LINE);
        return line;
    }
}
