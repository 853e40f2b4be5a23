package dev.locksmith.ui.customers.form;

import dev.locksmith.customer.Gender;
import dev.locksmith.customer.website.CustomerGroup;
import dev.locksmith.text.Texts;
import dev.locksmith.ui.control.Labels;
import dev.locksmith.ui.control.StyleClass;
import dev.locksmith.ui.control.TimeFormat;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;

/// The Account part: every field of the customer form.
public final class AccountView extends ScrollPane {
    public AccountView(EditModel model, Texts texts) {
        var form = model.form();
        var words = model.words();
        var grid = new FormGrid(texts);
        grid.choice(form.groupId, words.groups().stream().map(CustomerGroup::id).toList(), words::group);
        grid.tick(form.disableAutoGroupChange);
        grid.text(form.prefix);
        grid.text(form.firstName);
        grid.text(form.middleName);
        grid.text(form.lastName);
        grid.text(form.suffix);
        grid.text(form.email);
        grid.row(form.dateOfBirth, new DayField(form.dateOfBirth, texts));
        grid.text(form.taxVat);
        grid.choice(form.gender, Arrays.asList(Gender.values()), words::gender);
        grid.text(form.company);
        grid.longChoice(form.language, languages(texts.locale(), form.language.get()), words::language);
        grid.tick(form.active);
        grid.tick(form.confirmed);

        var made = Labels.wrapped("", StyleClass.MUTED, StyleClass.SMALL);
        var times = new TimeFormat(texts);
        model.customer()
                .subscribe(customer -> made.setText(texts.get(
                        "customers.account.made",
                        Long.toString(customer.id()),
                        customer.website().name(),
                        times.whole(customer.createdAt()),
                        customer.createdIn(),
                        times.whole(customer.updatedAt()),
                        customer.updatedBy())));
        var content = new VBox(16, grid, made);
        content.getStyleClass().add(StyleClass.PANE_CONTENT);
        setContent(content);
        setFitToWidth(true);
    }

    /// The website's, then all of ISO 639 by name.
    private static List<String> languages(Locale locale, String current) {
        var named = Stream.concat(Arrays.stream(Locale.getISOLanguages()), Stream.of(current))
                .filter(code -> !code.isEmpty())
                .distinct()
                .sorted(Comparator.comparing(code -> Locale.of(code).getDisplayLanguage(locale)));
        return Stream.concat(Stream.of(""), named).toList();
    }
}
