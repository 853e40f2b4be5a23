package dev.locksmith.ui.customers;

import dev.locksmith.ui.control.Buttons;
import dev.locksmith.ui.control.Icon;
import dev.locksmith.ui.control.StyleClass;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.geometry.Side;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;

/// The bar across the top of the pane. What does not fit goes into a menu, the least needed first.
final class ActionBar extends HBox {
    private static final double GAP = 6;
    private static final double MORE = 34;

    private final List<BarButton> acts = new ArrayList<>();
    private final ContextMenu menu = new ContextMenu();
    private final Button more;

    ActionBar(String moreWords) {
        super(GAP);
        setAlignment(Pos.CENTER_LEFT);
        setMinWidth(0);
        getStyleClass().add(StyleClass.ACTION_BAR);
        more = Buttons.icon(Icon.MORE, moreWords, () -> {});
        more.setId("more");
        more.setOnAction(_ -> menu.show(more, Side.BOTTOM, 0, 4));
        getChildren().add(more);
        widthProperty().subscribe(_ -> arrange());
    }

    /// @param need the higher, the longer it stays in the bar
    /// @param present false = it is neither in the bar nor in the menu
    private record BarButton(Button button, StackPane holder, int need, ObservableValue<Boolean> present) {}

    /// Adds a button. Its tooltip is shown also while it is disabled.
    void add(Button button, int need, ObservableValue<Boolean> present) {
        var holder = new StackPane(button);
        acts.add(new BarButton(button, holder, need, present));
        getChildren().add(getChildren().size() - 1, holder);
        present.subscribe(_ -> arrange());
        button.widthProperty().subscribe(_ -> arrange());
    }

    /// Where a tooltip for a disabled button is to be put.
    static Node holder(Button button) {
        return button.getParent();
    }

    private void arrange() {
        var there = acts.stream().filter(act -> act.present().getValue()).toList();
        var room = getWidth() <= 0
                ? Double.MAX_VALUE
                : getWidth() - getInsets().getLeft() - getInsets().getRight();
        var inBar = new ArrayList<>(there);
        var byNeed =
                there.stream().sorted(Comparator.comparingInt(BarButton::need)).toList();
        for (var least : byNeed) {
            if (width(inBar, inBar.size() < there.size()) <= room) break;
            inBar.remove(least);
        }
        acts.forEach(act -> show(act.holder(), inBar.contains(act)));
        var inMenu = there.stream().filter(act -> !inBar.contains(act)).toList();
        show(more, !inMenu.isEmpty());
        menu.getItems().setAll(inMenu.stream().map(ActionBar::item).toList());
    }

    private static void show(Node node, boolean inBar) {
        node.setVisible(inBar);
        node.setManaged(inBar);
    }

    private static double width(List<BarButton> shown, boolean withMenu) {
        var sum = withMenu ? MORE : -GAP;
        for (var act : shown) sum += Math.ceil(act.holder().prefWidth(-1)) + GAP;
        return sum;
    }

    private static MenuItem item(BarButton act) {
        var item = new MenuItem(act.button().getText());
        item.setMnemonicParsing(false);
        item.disableProperty().bind(act.button().disabledProperty());
        item.setOnAction(_ -> act.button().fire());
        return item;
    }
}
