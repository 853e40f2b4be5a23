package dev.locksmith.ui.customers.form;

import dev.locksmith.text.Texts;
import dev.locksmith.text.TimeFormat;
import dev.locksmith.ui.control.Buttons;
import dev.locksmith.ui.control.Icon;
import dev.locksmith.ui.control.Labels;
import dev.locksmith.ui.control.StyleClass;
import javafx.scene.Node;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/// Who changed what meanwhile, field by field, with a choice for each.
public final class ConflictView extends VBox {
    private final Texts texts;

    public ConflictView(Conflict conflict, Texts texts) {
        super(10);
        this.texts = texts;
        setId("conflict");
        getStyleClass().addAll(StyleClass.BANNER, StyleClass.WARNING, StyleClass.CONFLICT);
        var times = TimeFormat.forStaff(texts);
        var head = new HBox(
                10,
                Icon.WARNING.draw(),
                Labels.wrapped(
                        texts.get("customers.conflict", conflict.by(), times.clock(conflict.at())), StyleClass.STRONG));
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

    private Node choice(FieldConflict clash) {
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
