package dev.locksmith.ui.customers;

import dev.locksmith.password.PasswordReset;
import dev.locksmith.text.Texts;
import dev.locksmith.ui.Buttons;
import dev.locksmith.ui.Labels;
import dev.locksmith.ui.Moments;
import dev.locksmith.ui.StyleClass;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// The newest reset as steps, the limit as a sentence, and the earlier resets.
final class ResetSection extends VBox {
    private final AccessModel model;
    private final Texts texts;
    private final AccessWords words;
    private final VBox card = new VBox();
    private final VBox earlier = new VBox(6);
    private final VBox limit;
    private final Label budget = Labels.wrapped("", StyleClass.MUTED, StyleClass.SMALL);

    ResetSection(AccessModel model, AccessActs acts, Texts texts) {
        super(10);
        this.model = model;
        this.texts = texts;
        this.words = new AccessWords(texts);
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
        model.resets().subscribe(this::draw);
        model.waiting().subscribe(this::sayBudget);
        model.budget().subscribe(_ -> sayBudget());
    }

    private void sayBudget() {
        budget.setText(words.budget(model.budget().get(), model.waiting().get()));
    }

    private void draw(List<PasswordReset> resets) {
        var now = model.readAt().get().orElse(Instant.EPOCH);
        card.getChildren().clear();
        resets.stream()
                .findFirst()
                .ifPresentOrElse(
                        newest -> {
                            card.getChildren().add(head(newest, now));
                            why(newest).ifPresent(card.getChildren()::add);
                            card.getChildren().add(new ResetSteps(texts, newest));
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
        var ends = Labels.of(reset.state().live() ? words.linkEnds(reset, now) : words.state(reset), StyleClass.MUTED);
        ends.setMinWidth(Region.USE_PREF_SIZE);
        ends.setTooltip(new Tooltip(new Moments(texts).whole(reset.expiresAt())));
        return new HBox(8, who, Labels.spring(), ends);
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
