package dev.locksmith.ui.customers.bulk;

import dev.locksmith.customer.search.Selection;
import dev.locksmith.staff.Permission;
import dev.locksmith.ui.screen.ConsoleServices;
import dev.locksmith.ui.screen.ScreenContext;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.StackPane;

/// The menu of what can be done to everybody who is ticked. What somebody may not do is grey, and says why.
public final class BulkMenu extends StackPane {
    private final ConsoleServices services;
    private final ScreenContext context;
    private final Supplier<Selection> selection;
    private final Runnable whenCreated;

    /// @param selection who is ticked
    /// @param whenCreated is told when there is a job
    public BulkMenu(
            ConsoleServices services, ScreenContext context, Supplier<Selection> selection, Runnable whenCreated) {
        this.services = services;
        this.context = context;
        this.selection = selection;
        this.whenCreated = whenCreated;
        var menu = new MenuButton(context.texts().get("bulk.acts"));
        menu.setId("bulk-acts");
        menu.setMinWidth(USE_PREF_SIZE);
        for (var kind : BulkKind.values()) menu.getItems().add(item(kind));
        if (!services.session().staff().may(Permission.RUN_JOBS)) {
            menu.setDisable(true);
            // where a tooltip of what is disabled is seen
            Tooltip.install(this, new Tooltip(refused(Permission.RUN_JOBS)));
        }
        getChildren().add(menu);
    }

    private MenuItem item(BulkKind kind) {
        var missing = missing(kind);
        var name = context.texts().get(kind.title());
        var words = missing.map(permission -> context.texts().get("bulk.refused", name, refused(permission)))
                .orElse(context.texts().get("bulk.act", name));
        var item = new MenuItem(words, kind.icon().draw());
        item.setId("bulk-" + kind.name());
        item.setMnemonicParsing(false);
        item.setDisable(missing.isPresent());
        item.setOnAction(_ -> ask(kind));
        return item;
    }

    private Optional<Permission> missing(BulkKind kind) {
        var staff = services.session().staff();
        return services.bulk().jobs().permissions(kind.act(BulkParameters.NONE)).stream()
                .filter(permission -> !staff.may(permission))
                .findFirst();
    }

    private String refused(Permission permission) {
        var texts = context.texts();
        return texts.get("bulk.may-not", texts.get("permission." + permission.name()));
    }

    private void ask(BulkKind kind) {
        var model = new BulkModel(kind, selection.get(), services, context);
        context.dialogs().show(new BulkView(model, context.texts(), whenCreated));
        model.open();
    }
}
