package dev.locksmith.ui.customers.access;

import dev.locksmith.mail.outbox.OutboxMessage;
import dev.locksmith.password.reset.PasswordReset;
import dev.locksmith.password.reset.ResetState;
import dev.locksmith.text.Texts;
import dev.locksmith.text.TimeFormat;
import dev.locksmith.ui.control.Labels;
import dev.locksmith.ui.control.StyleClass;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// A reset drawn as four steps that fill as they happen: requested, mailed, opened, redeemed.
final class ResetSteps extends HBox {
    private final Texts texts;
    private final TimeFormat times;

    /// @param mail the newest that carries the reset's link
    ResetSteps(Texts texts, PasswordReset reset, Optional<OutboxMessage> mail) {
        this.texts = texts;
        this.times = TimeFormat.forStaff(texts);
        getStyleClass().add(StyleClass.RESET_STEPS);
        var mailed = Optional.ofNullable(reset.mailedAt());
        var opened = Optional.ofNullable(reset.openedAt());
        var redeemed = reset.state() == ResetState.REDEEMED;
        var live = reset.state().live();
        var waiting = !live ? -1 : opened.isPresent() ? 3 : mailed.isPresent() ? 2 : 1;
        step(0, "REQUESTED", Optional.of(reset.requestedAt()), kind(true, false));
        var held = mail.filter(_ -> mailed.isEmpty() && !redeemed).flatMap(message -> held(message, live));
        held.ifPresentOrElse(
                kind -> step(
                        1,
                        "MAILED",
                        mailed,
                        kind,
                        "outbox.state." + mail.orElseThrow().state().name()),
                () -> step(1, "MAILED", mailed, kind(mailed.isPresent(), waiting == 1)));
        // whoever redeems has opened, even where the opening was not seen
        step(2, "OPENED", opened, kind(opened.isPresent() || redeemed, waiting == 2));
        if (live || redeemed) step(3, "REDEEMED", ended(reset, redeemed), kind(redeemed, waiting == 3));
        else step(3, reset.state().name(), ended(reset, true), StyleClass.OVER);
    }

    /// How the step of a mail looks that does not go out; empty = it goes out, or the reset has ended before it did.
    private static Optional<String> held(OutboxMessage mail, boolean live) {
        return switch (mail.state()) {
            case DEFERRED -> Optional.of(StyleClass.HELD);
            case BLOCKED -> Optional.of(StyleClass.FAILED);
            case CANCELLED -> live ? Optional.of(StyleClass.FAILED) : Optional.empty();
            case WAITING, SENDING, SENT, CAUGHT -> Optional.empty();
        };
    }

    private static Optional<Instant> ended(PasswordReset reset, boolean over) {
        @Nullable Instant at = reset.endedAt();
        if (!over) return Optional.empty();
        return Optional.of(at == null ? reset.expiresAt() : at);
    }

    private static String kind(boolean done, boolean waiting) {
        return done ? StyleClass.DONE : waiting ? StyleClass.WAITING : StyleClass.AHEAD;
    }

    private void step(int place, String name, Optional<Instant> at, String kind) {
        step(place, name, at, kind, kind.equals(StyleClass.WAITING) ? "customers.reset.waiting" : "");
    }

    /// @param meanwhile the key of what is said while it has not happened, or empty
    private void step(int place, String name, Optional<Instant> at, String kind, String meanwhile) {
        var dot = new Region();
        dot.getStyleClass().addAll(StyleClass.STEP_DOT, kind);
        var left = line(
                List.of(StyleClass.DONE, StyleClass.WAITING, StyleClass.HELD).contains(kind));
        left.setVisible(place > 0);
        var right = line(false);
        right.setVisible(place < 3);
        var rope = new HBox(left, dot, right);
        rope.setAlignment(Pos.CENTER);
        if (place > 0 && isFull(left)) fillLineBefore(place);
        var title = Labels.of(texts.get("customers.reset.state." + name), StyleClass.STRONG, StyleClass.SMALL);
        var when = Labels.of(
                at.map(times::second).orElseGet(() -> meanwhile.isEmpty() ? "" : texts.get(meanwhile)),
                StyleClass.MUTED,
                StyleClass.SMALL);
        at.ifPresent(moment -> when.setTooltip(new Tooltip(times.whole(moment))));
        var step = new VBox(4, rope, new StackPane(title), new StackPane(when));
        step.setAccessibleText(title.getText() + " " + when.getText());
        HBox.setHgrow(step, Priority.ALWAYS);
        step.setMinWidth(0);
        step.setPrefWidth(90);
        getChildren().add(step);
    }

    /// The two halves of the line between two steps are full together.
    private void fillLineBefore(int place) {
        var before = (VBox) getChildren().get(place - 1);
        var rope = (HBox) before.getChildren().getFirst();
        rope.getChildren().getLast().getStyleClass().add(StyleClass.FULL);
    }

    private static boolean isFull(Region line) {
        return line.getStyleClass().contains(StyleClass.FULL);
    }

    private static Region line(boolean full) {
        var line = new Region();
        line.getStyleClass().add(StyleClass.STEP_LINE);
        if (full) line.getStyleClass().add(StyleClass.FULL);
        HBox.setHgrow(line, Priority.ALWAYS);
        return line;
    }
}
