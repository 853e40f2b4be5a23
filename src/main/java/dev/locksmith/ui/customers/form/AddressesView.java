package dev.locksmith.ui.customers.form;

import dev.locksmith.customer.address.AddressFields;
import dev.locksmith.text.Texts;
import dev.locksmith.ui.control.Buttons;
import dev.locksmith.ui.control.EmptyState;
import dev.locksmith.ui.control.Icon;
import dev.locksmith.ui.control.Labels;
import dev.locksmith.ui.control.StyleClass;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.geometry.Pos;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/// The Addresses part: the list, and the form of the chosen one under it.
public final class AddressesView extends ScrollPane {
    private final EditModel model;
    private final Texts texts;
    private final VBox list = new VBox();
    private final VBox chosenForm = new VBox();
    private final ToggleGroup choice = new ToggleGroup();
    private Optional<AddressForm> chosen = Optional.empty();

    public AddressesView(EditModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
        var add = Buttons.of(Icon.ADD, texts.get("customers.address.add"), this::add);
        add.setId("address-add");
        var bar = new HBox(Labels.of(texts.get("customers.addresses"), StyleClass.SECTION), Labels.spring(), add);
        bar.setAlignment(Pos.CENTER_LEFT);
        var content = new VBox(14, bar, list, chosenForm);
        content.getStyleClass().add(StyleClass.PANE_CONTENT);
        setContent(content);
        setFitToWidth(true);
        model.addresses().addresses().subscribe(this::draw);
        draw();
    }

    private void add() {
        var added = model.addresses().add(model.typed());
        choose(added);
    }

    private void draw() {
        var all = model.addresses().addresses();
        if (all.isEmpty()) {
            list.getChildren()
                    .setAll(new EmptyState(
                            Icon.ADDRESS,
                            texts.get("customers.address.none"),
                            texts.get("customers.address.none.why")));
        } else {
            list.getChildren().setAll(all.stream().map(this::entry).toList());
        }
        choose(chosen.filter(all::contains).or(() -> all.stream().findFirst()));
    }

    private ToggleButton entry(AddressForm address) {
        var words = Labels.of("");
        var marks = Labels.of("", StyleClass.MUTED, StyleClass.SMALL);
        Runnable say = () -> {
            words.setText(model.words().address(address.edit().details()));
            marks.setText(defaults(address));
            marks.setManaged(!marks.getText().isEmpty());
            words.setGraphic(address.hasProblem() ? Icon.PROBLEM.draw() : null);
        };
        address.fields().forEach(field -> {
            field.value().subscribe(_ -> say.run());
            field.problem().subscribe(_ -> say.run());
        });
        var entry = new ToggleButton(null, new VBox(2, words, marks));
        entry.accessibleTextProperty().bind(words.textProperty());
        entry.getStyleClass().setAll(StyleClass.LIST_ENTRY);
        entry.setMaxWidth(Double.MAX_VALUE);
        entry.setToggleGroup(choice);
        entry.setUserData(address);
        entry.setOnAction(_ -> choose(address));
        return entry;
    }

    private String defaults(AddressForm address) {
        var said = new ArrayList<String>();
        if (address.defaultBilling.get()) said.add(texts.get("customers.address.billing"));
        if (address.defaultShipping.get()) said.add(texts.get("customers.address.shipping"));
        return String.join(" · ", said);
    }

    private void choose(AddressForm address) {
        choose(Optional.of(address));
    }

    private void choose(Optional<AddressForm> address) {
        choice.getToggles().stream()
                .filter(toggle ->
                        address.filter(one -> one == toggle.getUserData()).isPresent())
                .forEach(choice::selectToggle);
        if (chosen.equals(address) && !chosenForm.getChildren().isEmpty()) return;
        chosen = address;
        chosenForm.getChildren().setAll(address.map(this::form).stream().toList());
    }

    private VBox form(AddressForm address) {
        var grid = new FormGrid(texts);
        grid.tick(address.defaultBilling);
        grid.tick(address.defaultShipping);
        AddressFields.NAME.all().forEach(name -> grid.text(address.field(name)));
        grid.text(address.field(AddressFields.COMPANY));
        grid.lines(address.field(AddressFields.STREET), 2);
        grid.text(address.field(AddressFields.POSTCODE));
        grid.text(address.field(AddressFields.CITY));
        grid.text(address.field(AddressFields.REGION));
        var country = address.field(AddressFields.COUNTRY);
        grid.longChoice(country, countries(country.get()), this::country);
        grid.text(address.field(AddressFields.TELEPHONE));
        grid.text(address.field(AddressFields.FAX));
        grid.text(address.field(AddressFields.VAT_ID));
        var remove = Buttons.of(
                Icon.DELETE,
                texts.get("customers.address.remove"),
                () -> model.addresses().remove(address));
        remove.setId("address-remove");
        return new VBox(14, grid, remove);
    }

    private String country(String code) {
        return code.isEmpty()
                ? texts.get("customers.value.empty")
                : model.words().country(code);
    }

    private List<String> countries(String current) {
        var named = Stream.concat(Arrays.stream(Locale.getISOCountries()), Stream.of(current))
                .filter(code -> !code.isEmpty())
                .distinct()
                .sorted(Comparator.comparing(model.words()::country));
        return Stream.concat(Stream.of(""), named).toList();
    }
}
