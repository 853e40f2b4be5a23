package dev.locksmith.ui.customers.access;

import dev.locksmith.access.StorefrontSession;
import dev.locksmith.customer.Customer;
import dev.locksmith.password.account.SignInStatus;
import dev.locksmith.text.Texts;
import dev.locksmith.text.TimeFormat;
import dev.locksmith.ui.control.Labels;
import dev.locksmith.ui.control.StyleClass;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;

/// The facts of signing in, a line each.
final class SignInSection extends VBox {
    private final AccessModel model;
    private final ObservableValue<Customer> customer;
    private final Texts texts;
    private final TimeFormat times;
    private final Label lastSignedIn = Labels.wrapped("");
    private final Label lock = Labels.wrapped("");
    private final Label confirmed = Labels.wrapped("");
    private final Label sessions = Labels.wrapped("");
    private final Label password = Labels.wrapped("");

    SignInSection(AccessModel model, ObservableValue<Customer> customer, Texts texts) {
        super(10);
        this.model = model;
        this.customer = customer;
        this.texts = texts;
        this.times = TimeFormat.forStaff(texts);
        lock.setId("account-lock");
        sessions.setId("storefront-sessions");
        var facts = new GridPane();
        facts.getStyleClass().add(StyleClass.FACTS);
        var lines = List.of(
                new LabelledValue("customers.facts.last", lastSignedIn),
                new LabelledValue("customers.facts.lock", lock),
                new LabelledValue("customers.facts.confirmed", confirmed),
                new LabelledValue("customers.facts.password", password),
                new LabelledValue("customers.facts.sessions", sessions));
        for (int i = 0; i < lines.size(); i++) {
            var name = Labels.of(texts.get(lines.get(i).key()), StyleClass.MUTED);
            name.setMinWidth(136);
            name.setLabelFor(lines.get(i).value());
            facts.addRow(i, name, lines.get(i).value());
        }
        getChildren().addAll(Labels.of(texts.get("customers.facts"), StyleClass.SECTION), facts);
        model.snapshot().subscribe(_ -> say());
        customer.subscribe(_ -> say());
    }

    private record LabelledValue(String key, Label value) {}

    private void say() {
        var facts = model.facts().get();
        var now = model.readAt().get();
        var last = facts.lastSignedInAt();
        lastSignedIn.setText(last == null ? texts.get("customers.facts.never") : times.ago(last, now));
        var until = facts.lockedUntil();
        lock.setText(lock(facts, now));
        lock.getStyleClass().remove(StyleClass.DANGER_TEXT);
        if (until != null || facts.needsReset()) lock.getStyleClass().add(StyleClass.DANGER_TEXT);
        var details = customer.getValue().details();
        confirmed.setText(
                texts.get(details.confirmed() ? "customers.facts.is-confirmed" : "customers.facts.unconfirmed"));
        var changed = facts.passwordChangedAt();
        password.setText(
                !facts.hasPassword() || changed == null
                        ? texts.get("customers.facts.no-password")
                        : texts.get("customers.facts.password-set", times.near(changed, now)));
        sessions.setText(open(model.sessions().get()));
    }

    private String lock(SignInStatus facts, Instant now) {
        if (facts.needsReset()) return texts.get("customers.facts.needs-reset");
        var until = facts.lockedUntil();
        if (until != null) return texts.get("customers.facts.locked", times.near(until, now));
        return facts.failures() > 0
                ? texts.get("customers.facts.failures", facts.failures())
                : texts.get("customers.facts.unlocked");
    }

    private String open(List<StorefrontSession> open) {
        if (open.isEmpty()) return texts.get("customers.facts.no-sessions");
        var browsers = open.stream()
                .map(session -> Browsers.name(session.userAgent()))
                .distinct()
                .collect(Collectors.joining(", "));
        return texts.get("customers.facts.open", open.size(), browsers);
    }
}
