package dev.locksmith.ui.customers.access;

import dev.locksmith.mail.outbox.MessageState;
import dev.locksmith.mail.outbox.OutboxMessage;
import dev.locksmith.password.reset.PasswordReset;
import dev.locksmith.text.Texts;
import dev.locksmith.text.TimeFormat;
import dev.locksmith.ui.control.Buttons;
import dev.locksmith.ui.control.Icon;
import dev.locksmith.ui.control.Labels;
import dev.locksmith.ui.control.StyleClass;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// The newest reset as steps, the limit as a sentence, and the earlier resets.
final class ResetSection extends VBox {
    private final AccessModel model;
    private final AccessActs acts;
    private final Texts texts;
    private final AccessLabels words;
    private final VBox card = new VBox();
    private final VBox earlier = new VBox(6);
    private final VBox limit;
    private final Label budget = Labels.wrapped("", StyleClass.MUTED, StyleClass.SMALL);

    ResetSection(AccessModel model, AccessActs acts, Texts texts) {
        super(10);
        this.model = model;
        this.acts = acts;
        this.texts = texts;
        this.words = new AccessLabels(texts);
        Hyperlink cancel = Buttons.link(
                texts.get("customers.reset.cancel"),
                () -> model.resets().get().stream().findFirst().ifPresent(acts::cancel));
        cancel.setId("cancel-link");
        cancel.visibleProperty()
                .bind(model.resets()
                        .map(all -> all.stream()
                                .findFirst()
                                .filter(reset -> reset.state().live())
                                .isPresent()));
        cancel.disableProperty().bind(model.acting());
        var heading =
                new HBox(Labels.of(texts.get("customers.reset.heading"), StyleClass.SECTION), Labels.spring(), cancel);
        heading.setAlignment(Pos.CENTER_LEFT);
        card.getStyleClass().add(StyleClass.CARD);
        var overLimit = Buttons.link(texts.get("customers.over-limit"), acts::resetOverLimit);
        overLimit.setId("over-limit");
        overLimit.visibleProperty().bind(model.waiting().map(wait -> wait.isPositive() && acts.mayPassOverTheLimit()));
        overLimit.managedProperty().bind(overLimit.visibleProperty());
        overLimit.disableProperty().bind(model.acting());
        limit = new VBox(2, budget, overLimit);
        budget.setId("reset-budget");
        getChildren().addAll(heading, card, earlier);
        model.snapshot().subscribe((before, now) -> {
            if (!drawnOf(before).equals(drawnOf(now))) draw(now);
        });
        draw(model.snapshot().get());
        model.waiting().subscribe(this::sayBudget);
        model.budget().subscribe(_ -> sayBudget());
    }

    /// What the card is drawn of, beside the time, which alone is no reason to draw it anew.
    private record Drawn(List<PasswordReset> resets, Optional<OutboxMessage> mail, Optional<String> held) {}

    private Drawn drawnOf(AccessSnapshot now) {
        return new Drawn(now.resets(), now.mail(), held(now));
    }

    private Optional<String> held(AccessSnapshot now) {
        return now.newest().flatMap(newest -> now.mail().flatMap(mail -> words.held(mail, newest, now.at())));
    }

    private void sayBudget() {
        budget.setText(words.budget(model.budget().get(), model.waiting().get()));
    }

    private void draw(AccessSnapshot snapshot) {
        var now = snapshot.at();
        var resets = snapshot.resets();
        card.getChildren().clear();
        snapshot.newest()
                .ifPresentOrElse(
                        newest -> {
                            card.getChildren().add(head(newest, now));
                            why(newest).ifPresent(card.getChildren()::add);
                            card.getChildren().add(new ResetSteps(texts, newest, snapshot.mail()));
                            held(snapshot)
                                    .ifPresent(why -> card.getChildren()
                                            .add(held(why, snapshot.mail().orElseThrow())));
                        },
                        () -> card.getChildren().add(Labels.wrapped(texts.get("customers.reset.none"))));
        card.getChildren().add(limit);
        earlier.getChildren()
                .setAll(resets.stream().skip(1).map(reset -> past(reset, now)).toList());
        if (resets.size() > 1) {
            earlier.getChildren().addFirst(Labels.of(texts.get("customers.reset.earlier"), StyleClass.SECTION));
        }
        earlier.setManaged(resets.size() > 1);
    }

    private Node head(PasswordReset reset, Instant now) {
        var who = Labels.of(words.requested(reset, now));
        if (!reset.state().live()) return new VBox(2, who, Labels.wrapped(words.state(reset), StyleClass.MUTED));
        var ends = Labels.of(words.linkEnds(reset, now), StyleClass.MUTED);
        ends.setMinWidth(Region.USE_PREF_SIZE);
        ends.setTooltip(new Tooltip(TimeFormat.forStaff(texts).whole(reset.expiresAt())));
        return new HBox(8, who, Labels.spring(), ends);
    }

    /// Why the mail has not gone out, with a way to have it tried at once and a way to the message.
    private Node held(String why, OutboxMessage mail) {
        var sentence = Labels.wrapped(why, StyleClass.SMALL);
        sentence.setId("reset-mail");
        var ways = new HBox(14);
        if (acts.maySend() && canBeSent(mail)) {
            var now = Buttons.link(texts.get("customers.reset.send-now"), () -> acts.sendNow(mail));
            now.setId("send-now");
            now.disableProperty().bind(model.acting());
            ways.getChildren().add(now);
        }
        var show = Buttons.link(texts.get("customers.reset.show-mail"), () -> acts.show(mail));
        show.setId("show-mail");
        ways.getChildren().add(show);
        var words = new VBox(3, sentence, ways);
        HBox.setHgrow(words, Priority.ALWAYS);
        var box = new HBox(8, (mail.state() == MessageState.WAITING ? Icon.HISTORY : Icon.WARNING).draw(), words);
        box.getStyleClass().add(StyleClass.HELD_MAIL);
        if (mail.state() == MessageState.BLOCKED) box.getStyleClass().add(StyleClass.PROBLEM);
        return box;
    }

    private static boolean canBeSent(OutboxMessage mail) {
        return switch (mail.state()) {
            case WAITING, DEFERRED, CANCELLED -> true;
            case SENDING, SENT, CAUGHT, BLOCKED -> false;
        };
    }

    private Node past(PasswordReset reset, Instant now) {
        var lines = new VBox(
                Labels.wrapped(words.requested(reset, now), StyleClass.SMALL),
                Labels.wrapped(words.state(reset), StyleClass.MUTED, StyleClass.SMALL));
        why(reset).ifPresent(lines.getChildren()::add);
        return lines;
    }

    /// Why staff asked, where they said so.
    private Optional<Node> why(PasswordReset reset) {
        return Optional.of(reset.reason())
                .filter(reason -> !reason.isEmpty())
                .map(reason -> Labels.wrapped(
                        texts.get("customers.reset.reason", reason), StyleClass.MUTED, StyleClass.SMALL));
    }
}
