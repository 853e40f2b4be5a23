package dev.locksmith.ui.mail;

import atlantafx.base.theme.Styles;
import dev.locksmith.text.Texts;
import dev.locksmith.ui.control.Buttons;
import dev.locksmith.ui.control.Icon;
import dev.locksmith.ui.control.Labels;
import dev.locksmith.ui.control.StyleClass;
import java.util.Arrays;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// One message: what can be done with it, how it stands, and what it says.
final class MessageView extends VBox {
    private final MailModel model;
    private final Texts texts;
    private final Label subject = Labels.wrapped("", StyleClass.HEADING);
    private final Label recipient = Labels.of("", StyleClass.MUTED);
    private final Button openLink;
    private final Button sendAgain;
    private final Button cancel;
    private final Button delete;
    private final MessageHeader facts;
    private final MessageBody body;
    private final TabPane parts = new TabPane();

    MessageView(MailModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
        openLink = Buttons.of(Icon.STOREFRONT, texts.get("mail.open-link"), model::openInStorefront);
        openLink.getStyleClass().add(Styles.ACCENT);
        openLink.setId("mail-open-link");
        sendAgain = Buttons.of(Icon.SEND, texts.get("mail.send-again"), model::sendAgain);
        sendAgain.setId("mail-send-again");
        cancel = Buttons.of(texts.get("mail.cancel"), model::cancel);
        cancel.setId("mail-cancel");
        delete = Buttons.of(Icon.DELETE, texts.get("mail.delete"), model::deleteMessage);
        delete.setId("mail-delete");
        delete.setTooltip(new Tooltip(texts.get("mail.delete.tip")));
        facts = new MessageHeader(model, texts);
        body = new MessageBody(model, texts);
        VBox.setVgrow(body, Priority.ALWAYS);
        getStyleClass().add(StyleClass.MESSAGE);
        getChildren().addAll(header(), facts, partsBar(), body);
    }

    void show(MailEntry entry) {
        subject.setText(entry.subject());
        recipient.setText(texts.get("mail.to", entry.recipient()));
        show(openLink, model.link().isPresent());
        show(sendAgain, entry.sent().map(MailStates::canBeSentAgain).orElse(false));
        show(cancel, entry.sent().map(model::canBeCancelled).orElse(false));
        show(delete, entry.caught().isPresent());
        parts.getTabs().forEach(tab -> tab.setDisable(entry.caught().isEmpty()));
        body.show(entry);
    }

    void prepare() {
        var _ = body.page();
    }

    private Node header() {
        var header = new VBox(2, subject, recipient, new FlowPane(8, 8, openLink, sendAgain, cancel, delete));
        VBox.setMargin(header.getChildren().getLast(), new Insets(8, 0, 0, 0));
        header.getStyleClass().add(StyleClass.MESSAGE_HEADER);
        return header;
    }

    private Node partsBar() {
        Arrays.stream(MessageTab.values()).map(this::tab).forEach(parts.getTabs()::add);
        parts.setTabClosingPolicy(TabPane.TabClosingPolicy.UNAVAILABLE);
        parts.setMinHeight(Region.USE_PREF_SIZE);
        parts.getSelectionModel()
                .selectedIndexProperty()
                .subscribe(index -> model.part().set(MessageTab.values()[index.intValue()]));
        model.part().subscribe(part -> parts.getSelectionModel().select(part.ordinal()));
        HBox.setHgrow(parts, Priority.ALWAYS);
        var phone = toggle(Icon.PHONE_WIDTH, "mail.phone-width");
        phone.selectedProperty().bindBidirectional(body.phoneWidth());
        var dark = toggle(Icon.DARK, "mail.dark");
        dark.selectedProperty().bindBidirectional(body.dark());
        var bar = new HBox(4, parts, phone, dark);
        bar.getStyleClass().add(StyleClass.MESSAGE_PARTS);
        return bar;
    }

    private Tab tab(MessageTab part) {
        return new Tab(texts.get("mail.part." + part.name()));
    }

    private ToggleButton toggle(Icon icon, String key) {
        var toggle = new ToggleButton(null, icon.draw());
        toggle.getStyleClass().addAll(Styles.FLAT, Styles.BUTTON_ICON);
        toggle.setAccessibleText(texts.get(key));
        toggle.setTooltip(new Tooltip(texts.get(key)));
        return toggle;
    }

    private static void show(Node node, boolean visible) {
        node.setVisible(visible);
        node.setManaged(visible);
    }
}
