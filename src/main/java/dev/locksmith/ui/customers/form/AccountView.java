package dev.locksmith.ui.customers.form;

import dev.locksmith.customer.CustomerFields;
import dev.locksmith.customer.Gender;
import dev.locksmith.customer.website.CustomerGroup;
import dev.locksmith.text.Texts;
import dev.locksmith.text.TimeFormat;
import dev.locksmith.ui.control.Labels;
import dev.locksmith.ui.control.StyleClass;
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
        var words = model.words();
        var language = model.field(CustomerFields.LANGUAGE);
        var born = model.field(CustomerForm.DATE_OF_BIRTH);
        var grid = new FormGrid(texts);
        grid.choice(
                model.field(CustomerFields.GROUP),
                words.groups().stream().map(CustomerGroup::id).toList(),
                words::group);
        grid.tick(model.field(CustomerFields.DISABLE_AUTO_GROUP_CHANGE));
        CustomerFields.NAME.all().forEach(name -> grid.text(model.field(name)));
        grid.text(model.field(CustomerFields.EMAIL));
        grid.row(born, new DayField(born, texts));
        grid.text(model.field(CustomerFields.TAX_VAT));
        grid.choice(model.field(CustomerFields.GENDER), Arrays.asList(Gender.values()), words::gender);
        grid.text(model.field(CustomerFields.COMPANY));
        grid.longChoice(language, languages(texts.locale(), language.get()), words::language);
        grid.tick(model.field(CustomerFields.ACTIVE));
        grid.tick(model.field(CustomerFields.CONFIRMED));

        var made = Labels.wrapped("", StyleClass.MUTED, StyleClass.SMALL);
        var times = TimeFormat.forStaff(texts);
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
