package dev.locksmith.ui.customers;

import atlantafx.base.theme.Styles;
import dev.locksmith.ui.control.Buttons;
import dev.locksmith.ui.control.Icon;
import dev.locksmith.ui.customers.bulk.BulkMenu;
import dev.locksmith.ui.customers.bulk.SelectionBar;
import dev.locksmith.ui.customers.bulk.TickColumn;
import dev.locksmith.ui.customers.exports.ExportMenu;
import dev.locksmith.ui.customers.form.CreationModel;
import dev.locksmith.ui.customers.form.CreationView;
import dev.locksmith.ui.customers.grid.GridView;
import dev.locksmith.ui.customers.views.ViewMenu;
import dev.locksmith.ui.customers.views.ViewsModel;
import dev.locksmith.ui.screen.ConsoleServices;
import dev.locksmith.ui.screen.ScreenContext;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/// The Customers screen as drawn: the grid, and the edit pane beside it.
final class CustomersView extends HBox {
    private static final double SHARE = 0.36;
    private static final double WIDEST = 560;

    private final CustomersModel model;
    private final ScreenContext context;
    private final GridView grid;

    CustomersView(CustomersModel model, ConsoleServices services, ScreenContext context) {
        this.model = model;
        this.context = context;
        var home = services.session().computer().home();
        grid = new GridView(model.grid(), model::open, model::reload, context);
        grid.addFirstTool(new ViewMenu(context, new ViewsModel(context, home, model.grid(), grid.columnLayout())));
        grid.addTool(new ExportMenu(model.exports(), context.texts()));
        var ticks = model.grid().ticks();
        grid.addFirst(new TickColumn(model.grid(), context.texts()));
        var ticked = new SelectionBar(model.grid(), context.texts());
        ticked.offer(new BulkMenu(services, context, ticks.selection()::get, ticks::clear));
        grid.getChildren().add(ticked);
        HBox.setHgrow(grid, Priority.ALWAYS);
        getChildren().add(grid);
        grid.addTool(addNew());
        model.pane().subscribe(_ -> show());
        model.creation().model().subscribe(_ -> show());
    }

    GridView grid() {
        return grid;
    }

    private Node addNew() {
        var button = Buttons.of(Icon.ADD, context.texts().get("customers.create"), model::create);
        button.setId("customers-create");
        button.setTooltip(new Tooltip(context.texts().get("customers.create")));
        button.getStyleClass().add(Styles.ACCENT);
        return button;
    }

    private void show() {
        var pane = model.pane().get();
        var nodes = Stream.<Region>concat(
                        model.creation().model().get().map(this::creation).stream(),
                        pane.map(open -> new PaneView(model, open, context)).stream())
                .limit(1)
                .toList();
        nodes.forEach(this::measure);
        // the grid stays where it is: a node that is taken out and put back loses the focus
        getChildren().remove(1, getChildren().size());
        getChildren().addAll(nodes);
        if (nodes.isEmpty() && getScene() != null) grid.focusTable();
    }

    private CreationView creation(CreationModel made) {
        return new CreationView(made, context.texts(), model::created, model::close);
    }

    /// 424 pixels, more in a wide window, where a longer line reads better than a wider grid.
    private void measure(Region pane) {
        pane.setMinWidth(PaneView.WIDTH);
        pane.prefWidthProperty()
                .bind(widthProperty().map(width -> Math.clamp(width.doubleValue() * SHARE, PaneView.WIDTH, WIDEST)));
    }
}
