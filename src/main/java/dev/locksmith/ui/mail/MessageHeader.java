package dev.locksmith.ui.mail;

import dev.locksmith.mail.outbox.MessageState;
import dev.locksmith.mail.outbox.OutboxMessage;
import dev.locksmith.password.reset.PasswordReset;
import dev.locksmith.text.Texts;
import dev.locksmith.ui.control.Buttons;
import dev.locksmith.ui.control.Labels;
import dev.locksmith.ui.control.StyleClass;
import java.time.Duration;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;

/// The line above a message: its state, the server's words, the state of its link, and what caused it.
final class MessageHeader extends FlowPane {
    private final MailModel model;
    private final Texts texts;
    private final MailLabels words;

    MessageHeader(MailModel model, Texts texts) {
        super(24, 6);
        this.model = model;
        this.texts = texts;
        this.words = new MailLabels(texts);
        getStyleClass().addAll(StyleClass.CARD, StyleClass.MESSAGE_FACTS);
        model.selected().subscribe(_ -> draw());
        model.reset().subscribe(_ -> draw());
    }

    private void draw() {
        getChildren().clear();
        model.selected().get().ifPresent(this::draw);
    }

    private void draw(MailEntry entry) {
        var at = entry.sent()
                .flatMap(message -> Optional.ofNullable(message.sentAt()))
                .orElse(entry.at());
        add("mail.fact.state", Labels.of(words.state(entry), StyleClass.STRONG, words.color(entry)));
        add("mail.fact.time", Labels.of(words.near(at, model.now())));
        entry.sent().ifPresent(this::addNext);
        entry.sent().filter(message -> !message.reply().isBlank()).ifPresent(this::addReply);
        if (entry.sent().filter(message -> message.sentAt() != null).isPresent())
            model.reset().get().ifPresent(reset -> add("mail.fact.link", Labels.of(link(reset), StyleClass.STRONG)));
        entry.sent().ifPresent(message -> add("mail.fact.cause", cause(message)));
    }

    private void addNext(OutboxMessage message) {
        if (message.state() == MessageState.DEFERRED)
            add("mail.fact.next", Labels.of(words.near(message.nextAttemptAt(), model.now()), StyleClass.STRONG));
    }

    /// What has no number is Locksmith's own word, not a server's.
    private void addReply(OutboxMessage message) {
        var said = Labels.of(words.reply(message));
        said.setMaxWidth(420);
        said.setTooltip(new Tooltip(words.reply(message)));
        add(message.replyCode() == 0 ? "mail.fact.why" : "mail.fact.said", said);
    }

    private Node cause(OutboxMessage message) {
        return model.reset().get().isPresent()
                ? Buttons.link(words.cause(message), model::openCustomer)
                : Labels.of(words.cause(message));
    }

    private String link(PasswordReset reset) {
        if (!reset.state().live())
            return texts.get("customers.reset.state." + reset.state().name());
        var left = Duration.between(model.now(), reset.expiresAt());
        return texts.get("mail.link.live", left.toHours(), left.toMinutesPart());
    }

    private void add(String key, Node value) {
        getChildren().add(new HBox(5, Labels.of(texts.get(key), StyleClass.MUTED), value));
    }
}
