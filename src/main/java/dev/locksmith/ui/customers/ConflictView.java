package dev.locksmith.ui.customers;

import dev.locksmith.text.Texts;
import dev.locksmith.ui.Buttons;
import dev.locksmith.ui.Icon;
import dev.locksmith.ui.Labels;
import dev.locksmith.ui.Moments;
import dev.locksmith.ui.StyleClass;
import javafx.scene.Node;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/// Who changed what meanwhile, field by field, with a choice for each.
final class ConflictView extends VBox {
    private final Texts texts;

    ConflictView(Conflict conflict, Texts texts) {
        super(10);
        this.texts = texts;
        setId("conflict");
        getStyleClass().addAll(StyleClass.BANNER, "warning", "conflict");
        var moments = new Moments(texts);
        var head = new HBox(
                10,
                Icon.WARNING.draw(),
                Labels.wrapped(
                        texts.get("customers.conflict", conflict.by(), moments.clock(conflict.at())),
                        StyleClass.STRONG));
        getChildren().add(head);
        conflict.clashes().forEach(clash -> getChildren().add(choice(clash)));
        if (!conflict.followed().isEmpty()) {
            getChildren()
                    .add(Labels.wrapped(
                            texts.get("customers.conflict.followed", String.join(", ", conflict.followed()))));
        }
        if (conflict.clashes().size() > 1) {
            var theirs = Buttons.of(texts.get("customers.conflict.all-theirs"), () -> conflict.takeAll(true));
            var mine = Buttons.of(texts.get("customers.conflict.all-mine"), () -> conflict.takeAll(false));
            getChildren().add(new HBox(8, theirs, mine));
        }
        getChildren().add(Labels.wrapped(texts.get("customers.conflict.then"), StyleClass.MUTED, StyleClass.SMALL));
    }

    private Node choice(Clash clash) {
        var both = new ToggleGroup();
        var theirs = button(both, texts.get("customers.conflict.theirs", clash.theirs()));
        var mine = button(both, texts.get("customers.conflict.mine", clash.mine()));
        both.selectToggle(mine);
        both.selectedToggleProperty().subscribe(chosen -> clash.takesTheirs().set(chosen == theirs));
        clash.takesTheirs().subscribe(now -> both.selectToggle(now ? theirs : mine));
        return new VBox(3, Labels.of(clash.label(), StyleClass.SECTION), theirs, mine);
    }

    private static RadioButton button(ToggleGroup group, String words) {
        var button = new RadioButton(words);
        button.setMnemonicParsing(false);
        button.setToggleGroup(group);
        button.setWrapText(true);
        return button;
    }
}
