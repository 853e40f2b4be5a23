package dev.locksmith.ui.customers.filter;

import dev.locksmith.customer.view.Words;
import dev.locksmith.ui.control.Buttons;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;

/// A choice of some values, or of exactly one.
final class ChoiceInput implements FilterInput {
    private static final int MANY = 12;
    private static final double HEIGHT = 220;

    private final List<Choice> chosen = new ArrayList<>();
    private final List<CheckBox> boxes = new ArrayList<>();
    private final VBox list = new VBox(6);
    private final VBox all = new VBox(8);
    private final TextField find = new TextField();
    private final List<Choice> choices;
    private Runnable whenChosen = () -> {};

    /// @param label what people read
    /// @param written as a view's text has it
    record Choice(String label, String written) {}

    /// @param several false = one, by which the choice is made
    ChoiceInput(List<Choice> choices, boolean several) {
        this.choices = choices;
        for (var choice : choices) list.getChildren().add(several ? box(choice) : link(choice));
        var scroll = new ScrollPane(list);
        scroll.setFitToWidth(true);
        scroll.setMaxHeight(HEIGHT);
        if (choices.size() > MANY) all.getChildren().add(find);
        find.setId("filter-find");
        find.textProperty().subscribe(this::narrow);
        all.getChildren().add(scroll);
    }

    private CheckBox box(Choice choice) {
        var box = new CheckBox(choice.label());
        box.setUserData(choice);
        box.setOnAction(_ -> {
            chosen.remove(choice);
            if (box.isSelected()) chosen.add(choice);
        });
        boxes.add(box);
        return box;
    }

    private Node link(Choice choice) {
        return Buttons.link(choice.label(), () -> {
            chosen.clear();
            chosen.add(choice);
            whenChosen.run();
        });
    }

    private void narrow(String words) {
        for (var box : boxes) {
            var fits = box.getText().toLowerCase(Locale.ROOT).contains(words.toLowerCase(Locale.ROOT));
            box.setVisible(fits);
            box.setManaged(fits);
        }
    }

    @Override
    public Node node() {
        return all;
    }

    @Override
    public Kind kind() {
        return Kind.CHOICES;
    }

    @Override
    public String written() {
        return Words.list(chosen.stream().map(Choice::written).toList());
    }

    @Override
    public void write(String value) {
        for (var part : Words.parts(value))
            choices.stream().filter(choice -> choice.written().equals(part)).forEach(chosen::add);
        boxes.forEach(box -> box.setSelected(chosen.contains((Choice) box.getUserData())));
    }

    @Override
    public void whenChosen(Runnable done) {
        whenChosen = done;
    }

    @Override
    public void focus() {
        if (choices.size() > MANY) find.requestFocus();
        else list.getChildren().stream().findFirst().ifPresent(Node::requestFocus);
    }
}
