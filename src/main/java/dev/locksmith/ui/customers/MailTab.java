package dev.locksmith.ui.customers;

import dev.locksmith.mail.outbox.OutboxMessage;
import dev.locksmith.text.Texts;
import dev.locksmith.text.TimeFormat;
import dev.locksmith.ui.control.Buttons;
import dev.locksmith.ui.control.EmptyState;
import dev.locksmith.ui.control.Icon;
import dev.locksmith.ui.control.Labels;
import dev.locksmith.ui.control.StyleClass;
import dev.locksmith.ui.customers.access.AccessLabels;
import dev.locksmith.ui.screen.Destination;
import dev.locksmith.ui.screen.MessageColor;
import dev.locksmith.ui.screen.Navigator;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// The Mail part: what was sent to the customer, and what the mail server said.
final class MailTab extends ScrollPane {
    private final PaneModel pane;
    private final Texts texts;
    private final TimeFormat times;
    private final Navigator navigator;
    private final VBox list = new VBox();

    MailTab(PaneModel pane, Texts texts, Navigator navigator) {
        this.pane = pane;
        this.texts = texts;
        this.times = TimeFormat.forStaff(texts);
        this.navigator = navigator;
        list.getStyleClass().add(StyleClass.PANE_CONTENT);
        setContent(list);
        setFitToWidth(true);
        pane.lists().mailLoaded().subscribe(_ -> draw(pane.lists().mail().get()));
        pane.lists().mail().subscribe(this::draw);
    }

    private void draw(List<OutboxMessage> messages) {
        if (!pane.lists().mailLoaded().get()) return;
        if (messages.isEmpty()) {
            list.getChildren()
                    .setAll(new EmptyState(
                            Icon.MAIL, texts.get("customers.mail.none"), texts.get("customers.mail.none.why")));
            return;
        }
        list.getChildren().setAll(messages.stream().map(this::line).toList());
    }

    private Node line(OutboxMessage message) {
        var now = pane.access().readAt().get();
        var subject = Buttons.link(message.subject(), () -> navigator.go(new Destination.MessagePlace(message.id())));
        subject.getStyleClass().add(StyleClass.STRONG);
        var at = Labels.of(times.near(message.createdAt(), now), StyleClass.MUTED);
        at.setMinWidth(Region.USE_PREF_SIZE);
        var state = Labels.of(texts.get("outbox.state." + message.state().name()), MessageColor.of(message.state()));
        state.setMinWidth(Region.USE_PREF_SIZE);
        var reply = new AccessLabels(texts).said(message);
        var line = new VBox(
                3,
                new HBox(8, subject, Labels.spring(), at),
                new HBox(8, Labels.of(message.recipient(), StyleClass.MUTED), Labels.spring(), state));
        if (!reply.isBlank()) line.getChildren().add(Labels.wrapped(reply, StyleClass.MUTED, StyleClass.SMALL));
        line.getStyleClass().add(StyleClass.LIST_LINE);
        return line;
    }
}
