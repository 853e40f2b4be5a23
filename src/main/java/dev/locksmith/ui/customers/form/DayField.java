package dev.locksmith.ui.customers.form;

import atlantafx.base.controls.Calendar;
import atlantafx.base.controls.CustomTextField;
import atlantafx.base.controls.Popover;
import dev.locksmith.text.Texts;
import dev.locksmith.ui.control.Buttons;
import dev.locksmith.ui.control.Icon;
import dev.locksmith.ui.control.StyleClass;
import java.util.Optional;

/// A day, typed or picked. What is typed stays, also where it is no day, so that it can be corrected.
final class DayField extends CustomTextField {
    private final FormField<TypedDay> field;
    private final DayFormat format;

    DayField(FormField<TypedDay> field, Texts texts) {
        this.field = field;
        this.format = new DayFormat(texts.locale());
        getStyleClass().add(StyleClass.DAY_FIELD);
        setPromptText(format.wanted(texts));
        var pick = Buttons.icon(Icon.CALENDAR, texts.get("customers.day.pick"), this::pick);
        pick.getStyleClass().add(StyleClass.CLEAR_FIELD);
        pick.setFocusTraversable(false);
        setRight(pick);
        field.value().subscribe(this::show);
        textProperty().subscribe((_, words) -> field.value().set(format.read(words)));
    }

    /// A day that was typed in one way is not written in another while it is being typed.
    private void show(TypedDay day) {
        if (!format.read(getText()).equals(day)) setText(format.words(day));
    }

    private void pick() {
        var calendar = new Calendar(field.get().date().orElse(null));
        var popover = new Popover(calendar);
        popover.setArrowLocation(Popover.ArrowLocation.TOP_RIGHT);
        popover.setAnimated(false);
        calendar.valueProperty().subscribe((_, picked) -> {
            field.value().set(TypedDay.of(Optional.ofNullable(picked)));
            popover.hide();
        });
        popover.show(getRight());
    }
}
