package dev.locksmith.ui.customers.filter;

import dev.locksmith.text.Texts;
import dev.locksmith.ui.control.Buttons;
import dev.locksmith.ui.control.Labels;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;

/// A range of days or numbers, of which one end may be open; or of days, the last so many.
final class RangeInput implements FilterInput {
    private final Kind kind;
    private final TextField first = new TextField();
    private final TextField last = new TextField();
    private final VBox box = new VBox(8);
    private String lately = "";
    private Runnable whenChosen = () -> {};

    /// @param lastDays so many days back that can be chosen at once
    RangeInput(Texts texts, Kind kind, List<Integer> lastDays) {
        this.kind = kind;
        first.setId("filter-first");
        last.setId("filter-last");
        var form = new GridPane(8, 6);
        form.addRow(0, Labels.of(texts.get("customers.filter.first")), first);
        form.addRow(1, Labels.of(texts.get("customers.filter.last")), last);
        if (kind == Kind.DAYS) {
            first.setPromptText(texts.get("customers.filter.day"));
            last.setPromptText(texts.get("customers.filter.day"));
        }
        box.getChildren().add(form);
        var links = new FlowPane(8, 4);
        for (var days : lastDays)
            links.getChildren().add(Buttons.link(texts.get("customers.filter.lately", days), () -> choose(days)));
        if (!lastDays.isEmpty()) box.getChildren().add(links);
        first.textProperty().subscribe(_ -> lately = "");
        last.textProperty().subscribe(_ -> lately = "");
    }

    private void choose(int days) {
        lately = "last " + days + " days";
        whenChosen.run();
    }

    @Override
    public Node node() {
        return box;
    }

    @Override
    public Kind kind() {
        return kind;
    }

    @Override
    public String written() {
        if (!lately.isEmpty()) return lately;
        if (first.getText().isBlank() && last.getText().isBlank()) return "";
        return first.getText().strip() + ".." + last.getText().strip();
    }

    @Override
    public void write(String value) {
        if (value.startsWith("last ")) return;
        var ends = value.split("\\.\\.", -1);
        first.setText(ends[0]);
        last.setText(ends[ends.length - 1]);
    }

    @Override
    public void whenChosen(Runnable done) {
        whenChosen = done;
        first.setOnAction(_ -> done.run());
        last.setOnAction(_ -> done.run());
    }

    @Override
    public void focus() {
        first.requestFocus();
    }
}
