package dev.locksmith.ui.customers.bulk;

import dev.locksmith.customer.website.CustomerGroup;
import dev.locksmith.text.Texts;
import dev.locksmith.ui.control.Labels;
import dev.locksmith.ui.control.OneWayConverter;
import dev.locksmith.ui.control.StyleClass;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ChoiceBox;
import javafx.scene.layout.VBox;

/// What an act needs to be told besides the customers.
final class ParameterForm extends VBox {
    private static final List<Integer> REMINDERS = List.of(0, 3, 7, 14);

    private static final double CHOICE_WIDTH = 240;

    private final BulkModel model;
    private final Texts texts;

    ParameterForm(BulkModel model, Texts texts) {
        super(4);
        this.model = model;
        this.texts = texts;
        switch (model.kind()) {
            case ASSIGN_GROUP -> group();
            case FORCE_SIGN_IN -> sessions();
            case INVITE -> reminder();
            case RESET_PASSWORD, UNLOCK, BREACH, DELETE -> {}
        }
        setManaged(!getChildren().isEmpty());
    }

    private void group() {
        var choice = new ChoiceBox<CustomerGroup>();
        choice.setId("bulk-group");
        choice.setPrefWidth(CHOICE_WIDTH);
        choice.setConverter(new OneWayConverter<>(CustomerGroup::name));
        model.groups().subscribe(groups -> choice.getItems().setAll(groups));
        choice.setOnAction(
                _ -> model.choose(model.parameters().withGroup(choice.getValue().id())));
        add("bulk.group", choice);
    }

    private void sessions() {
        var box = new CheckBox(texts.get("bulk.sessions"));
        box.setId("bulk-sessions");
        box.setOnAction(_ -> model.choose(model.parameters().withSessions(box.isSelected())));
        getChildren().add(box);
    }

    private void reminder() {
        var choice = new ChoiceBox<Integer>();
        choice.setId("bulk-reminder");
        choice.setPrefWidth(CHOICE_WIDTH);
        choice.setConverter(new OneWayConverter<>(
                days -> days == 0 ? texts.get("bulk.reminder.never") : texts.get("bulk.reminder.days", days)));
        choice.getItems().setAll(REMINDERS);
        choice.setValue(model.parameters().remindAfterDays());
        choice.setOnAction(_ -> model.choose(model.parameters().withReminder(choice.getValue())));
        add("bulk.reminder", choice);
    }

    private void add(String key, Node field) {
        var label = Labels.of(texts.get(key), StyleClass.STRONG);
        label.setLabelFor(field);
        getChildren().addAll(label, field);
    }
}
