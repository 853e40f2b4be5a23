package dev.locksmith.ui.customers.filter;

import javafx.scene.Node;
import javafx.scene.control.TextField;

/// Words that the values of a field begin with.
final class WordsInput implements FilterInput {
    private final TextField words = new TextField();

    WordsInput(String name) {
        words.setId("filter-words");
        words.setAccessibleText(name);
    }

    @Override
    public Node node() {
        return words;
    }

    @Override
    public Kind kind() {
        return Kind.WORDS;
    }

    @Override
    public String written() {
        return words.getText();
    }

    @Override
    public void write(String value) {
        words.setText(value);
    }

    @Override
    public void whenChosen(Runnable done) {
        words.setOnAction(_ -> done.run());
    }

    @Override
    public void focus() {
        words.requestFocus();
        words.selectAll();
    }
}
