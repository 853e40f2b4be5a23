package dev.locksmith.ui.customers;

import atlantafx.base.theme.Styles;
import dev.locksmith.text.Texts;
import dev.locksmith.ui.control.Buttons;
import dev.locksmith.ui.control.Icon;
import dev.locksmith.ui.customers.access.AccessLabels;
import dev.locksmith.ui.customers.access.Countdown;
import javafx.beans.binding.Bindings;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;

/// The acts on a customer: Back, Delete, Undo edits, Unlock, Reset Password, Force Sign In, Save.
final class PaneBar {
    private final CustomersModel customers;
    private final PaneModel pane;
    private final Texts texts;
    private final ActionBar bar;
    private final ObservableValue<Boolean> always = new SimpleObjectProperty<>(true);

    PaneBar(CustomersModel customers, PaneModel pane, Texts texts) {
        this.customers = customers;
        this.pane = pane;
        this.texts = texts;
        this.bar = new ActionBar(texts.get("customers.more"));
        bar.add(button(Icon.BACK, "customers.back", "pane-back", customers::close), 1, always);
        addDelete();
        addRevert();
        addUnlock();
        addResetPassword();
        addForceSignIn();
        addSave();
    }

    ActionBar bar() {
        return bar;
    }

    private Button button(Icon icon, String key, String id, Runnable act) {
        var button = Buttons.of(icon, texts.get(key), act);
        button.setId(id);
        return button;
    }

    private void addDelete() {
        var delete = button(Icon.DELETE, "customers.delete", "pane-delete", customers::delete);
        delete.disableProperty().bind(pane.access().acting());
        bar.add(delete, 2, always);
    }

    private void addRevert() {
        var revert = button(Icon.REVERT, "customers.revert", "pane-undo", pane.edit()::revert);
        revert.disableProperty().bind(pane.edit().dirty().not());
        bar.add(revert, 3, always);
    }

    private void addUnlock() {
        var unlock = button(Icon.UNLOCK, "customers.unlock", "pane-unlock", pane.acts()::unlock);
        unlock.disableProperty().bind(pane.access().acting());
        bar.add(unlock, 4, pane.access().facts().map(facts -> facts.locked()));
    }

    /// Grey while the limit forbids it, with the time left on it and the rule as its tooltip.
    private void addResetPassword() {
        var reset = button(Icon.RESET_PASSWORD, "customers.reset", "pane-reset-password", pane.acts()::resetPassword);
        reset.getStyleClass().add(Styles.ACCENT);
        var access = pane.access();
        bar.add(reset, 7, always);
        access.waiting().subscribe(new Countdown(reset, texts)::show);
        reset.disableProperty().bind(pane.canReset().not());
        var words = new AccessLabels(texts);
        var why = new Tooltip();
        why.textProperty()
                .bind(Bindings.createStringBinding(
                        () -> pane.isActive()
                                ? words.budget(
                                        access.budget().get(), access.waiting().get())
                                : texts.get("customers.reset.inactive"),
                        access.budget(),
                        access.waiting(),
                        pane.edit().customer()));
        Tooltip.install(ActionBar.holder(reset), why);
    }

    /// Grey, with a calm reason, for a customer who has given out nothing.
    private void addForceSignIn() {
        var force = button(Icon.FORCE_SIGN_IN, "customers.force", "pane-force-sign-in", pane.tokens()::forceSignIn);
        force.getStyleClass().addAll(Styles.BUTTON_OUTLINED, Styles.DANGER);
        var access = pane.access();
        bar.add(force, 6, always);
        force.disableProperty().bind(pane.canForceSignIn().not());
        var why = new Tooltip();
        why.textProperty()
                .bind(access.tokens()
                        .map(tokens -> texts.get(tokens.isEmpty() ? "customers.force.none" : "customers.force.tip")));
        Tooltip.install(ActionBar.holder(force), why);
    }

    private void addSave() {
        var save = button(
                Icon.SAVE, "customers.save", "pane-save", () -> pane.edit().save(() -> {}));
        var edit = pane.edit();
        save.disableProperty().bind(edit.dirty().not().or(edit.valid().not()).or(edit.saving()));
        bar.add(save, 5, always);
    }
}
