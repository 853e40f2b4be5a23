package dev.locksmith.ui.customers.form;

import atlantafx.base.theme.Styles;
import dev.locksmith.customer.Customer;
import dev.locksmith.customer.CustomerFields;
import dev.locksmith.customer.website.CustomerGroup;
import dev.locksmith.customer.website.Website;
import dev.locksmith.text.Texts;
import dev.locksmith.ui.control.Buttons;
import dev.locksmith.ui.control.Icon;
import dev.locksmith.ui.control.Labels;
import dev.locksmith.ui.control.OneWayConverter;
import dev.locksmith.ui.control.StyleClass;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// The pane of a customer who is being made, as drawn.
public final class CreationView extends VBox {
    private final CreationModel model;
    private final Texts texts;

    /// @param whenMade shows the new customer
    /// @param close leaves the pane
    public CreationView(CreationModel model, Texts texts, Consumer<Customer> whenMade, Runnable close) {
        this.model = model;
        this.texts = texts;
        setId("new-customer");
        getStyleClass().add(StyleClass.PANE);
        var scroll = new ScrollPane(content());
        scroll.setFitToWidth(true);
        setVgrow(scroll, Priority.ALWAYS);
        getChildren().addAll(header(close), scroll, bar(whenMade, close));
    }

    private Node header(Runnable close) {
        var name = Labels.of(texts.get("customers.create"), StyleClass.HEADING);
        var button = Buttons.icon(Icon.CLOSE, texts.get("customers.close"), close);
        var header = new HBox(12, name, Labels.spring(), button);
        header.setAlignment(Pos.CENTER_LEFT);
        header.getStyleClass().add(StyleClass.PANE_HEADER);
        return header;
    }

    private Node content() {
        var grid = new FormGrid(texts);
        var first = grid.text(model.field(CustomerFields.NAME.firstName()));
        grid.text(model.field(CustomerFields.NAME.lastName()));
        grid.text(model.field(CustomerFields.EMAIL));
        grid.choice(
                model.field(CustomerFields.GROUP),
                model.choices().groups().stream().map(CustomerGroup::id).toList(),
                model.words()::group);
        grid.text(model.field(CustomerFields.COMPANY));
        grid.text(model.field(CustomerFields.TAX_VAT));
        var invite = new CheckBox(texts.get("customers.create.invite"));
        invite.setId("new-customer-invite");
        invite.setWrapText(true);
        invite.selectedProperty().bindBidirectional(model.invited());
        var content = new VBox(16, website(), grid, invite);
        content.getStyleClass().add(StyleClass.PANE_CONTENT);
        Platform.runLater(first::requestFocus);
        return content;
    }

    /// Where there is one, there is nothing to choose.
    private Node website() {
        var box = new ComboBox<Website>();
        box.setId("new-customer-website");
        box.setConverter(new OneWayConverter<>(Website::name));
        box.getItems().setAll(model.choices().websites());
        box.valueProperty().bindBidirectional(model.website());
        box.setMaxWidth(Double.MAX_VALUE);
        var label = new Label(texts.get("customers.column.WEBSITE"));
        label.setLabelFor(box);
        label.getStyleClass().add(StyleClass.MUTED);
        var row = new VBox(3, label, box);
        var several = model.choices().websites().size() > 1;
        row.setVisible(several);
        row.setManaged(several);
        return row;
    }

    private Node bar(Consumer<Customer> whenMade, Runnable close) {
        var create = Buttons.of(Icon.ADD, texts.get("customers.create.yes"), () -> model.create(whenMade));
        create.setId("new-customer-create");
        create.getStyleClass().add(Styles.ACCENT);
        create.setDefaultButton(true);
        create.disableProperty().bind(model.valid().not().or(model.saving()));
        var cancel = Buttons.of(texts.get("dialog.cancel"), close);
        var bar = new HBox(8, Labels.spring(), cancel, create);
        bar.getStyleClass().add(StyleClass.TOOLBAR);
        return bar;
    }
}
