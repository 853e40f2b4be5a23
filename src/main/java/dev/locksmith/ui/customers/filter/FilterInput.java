package dev.locksmith.ui.customers.filter;

import javafx.scene.Node;

/// An input for a filter's value, which it gives and takes as a view's text has it.
interface FilterInput {
    Node node();

    /// Which sentence says what is wrong with a value: `customers.filter.problem.<KIND>`.
    Kind kind();

    String written();

    void write(String value);

    /// @param done is run when a value has been chosen that needs no button
    void whenChosen(Runnable done);

    void focus();

    /// What there is to write or choose.
    enum Kind {
        WORDS,
        NUMBERS,
        DAYS,
        CHOICES
    }
}
