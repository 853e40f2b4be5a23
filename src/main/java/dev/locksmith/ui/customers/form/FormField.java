package dev.locksmith.ui.customers.form;

import dev.locksmith.customer.field.FieldProblem;
import dev.locksmith.text.Texts;
import java.util.List;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/// One field of a form: what is stored, what is typed, and what is wrong with it.
public final class FormField<T> {
    private final String name;
    private final ObjectProperty<T> value;
    private final StringProperty problem = new SimpleStringProperty("");
    private T stored;

    FormField(String name, T stored) {
        this.name = name;
        this.stored = stored;
        this.value = new SimpleObjectProperty<>(stored);
    }

    /// The name of what it stands for, as problems have it.
    String name() {
        return name;
    }

    public ObjectProperty<T> value() {
        return value;
    }

    public T get() {
        return value.get();
    }

    /// Says the first problem that is the field's, or that there is none.
    ///
    /// @param place what problems put before the field's name, such as `addresses[0].`
    void show(String place, List<FieldProblem> problems, Texts texts) {
        problem.set(problems.stream()
                .filter(one -> one.field().equals(place + name))
                .findFirst()
                .map(one -> one.sentence(texts))
                .orElse(""));
    }

    /// A sentence, or empty.
    StringProperty problem() {
        return problem;
    }

    boolean isDirty() {
        return !get().equals(stored);
    }

    /// Starts again from what is stored.
    void reset(T fresh) {
        stored = fresh;
        value.set(fresh);
        problem.set("");
    }

    void revert() {
        reset(stored);
    }

    /// Someone else saved. What nobody typed here follows them; what was typed stays.
    Rebase rebase(T theirs) {
        var before = stored;
        stored = theirs;
        if (theirs.equals(before) || theirs.equals(get())) return Rebase.SAME;
        if (!get().equals(before)) return Rebase.CLASH;
        value.set(theirs);
        return Rebase.FOLLOWED;
    }

    T stored() {
        return stored;
    }

    /// What a field makes of somebody else's save.
    enum Rebase {
        SAME,
        FOLLOWED,
        CLASH
    }
}
