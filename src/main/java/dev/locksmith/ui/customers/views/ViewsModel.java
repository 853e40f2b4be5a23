package dev.locksmith.ui.customers.views;

import dev.locksmith.customer.search.CustomerQuery;
import dev.locksmith.customer.view.FilterFormat;
import dev.locksmith.customer.view.FilterParser;
import dev.locksmith.customer.view.ReadView;
import dev.locksmith.customer.view.SavedView;
import dev.locksmith.customer.view.ViewFolder;
import dev.locksmith.customer.view.ViewFormat;
import dev.locksmith.ui.customers.grid.ColumnLayout;
import dev.locksmith.ui.customers.grid.GridModel;
import dev.locksmith.ui.screen.ScreenContext;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;

/// The saved views: opened into the grid, saved from it, deleted.
public final class ViewsModel {
    private final ScreenContext context;
    private final GridModel grid;
    private final ColumnLayout layout;
    private final ViewFolder folder;
    private final ObjectProperty<List<ViewFolder.Entry>> entries = new SimpleObjectProperty<>(List.of());

    /// @param home the data folder
    public ViewsModel(ScreenContext context, Path home, GridModel grid, ColumnLayout layout) {
        this.context = context;
        this.grid = grid;
        this.layout = layout;
        folder = new ViewFolder(home.resolve("views"));
    }

    ObjectProperty<List<ViewFolder.Entry>> entries() {
        return entries;
    }

    void load() {
        context.background().run("views.load", folder::entries).quietly().then(entries::set);
    }

    /// Everybody, with the columns of a new grid.
    void showAll() {
        layout.reset();
        grid.show(CustomerQuery.all());
    }

    void open(Path file) {
        var format = format();
        context.background().run("views.load", () -> folder.read(file, format)).then(this::show);
    }

    /// A file that is no view changes nothing; what is not known of one is said, and the rest holds.
    private void show(ReadView read) {
        var words = new RemarkLabels(context.texts());
        if (words.isNoView(read.remarks())) {
            context.notifications()
                    .problem(context.texts().get("views.no-view", read.view().name()));
            return;
        }
        var said = new ArrayList<>(read.remarks().stream().map(words::of).toList());
        layout.show(read.view().columns())
                .forEach(column -> said.add(context.texts().get("views.column", column)));
        grid.show(read.view().query());
        if (said.isEmpty())
            context.notifications()
                    .quiet(context.texts().get("views.opened", read.view().name()));
        else
            context.notifications()
                    .problem(context.texts().get("views.partly", read.view().name(), String.join(" ", said)));
    }

    void save(String name) {
        var format = format();
        var view = new SavedView(name.strip(), grid.query().get(), layout.written());
        context.background().run("views.save", () -> folder.save(view, format)).then(file -> {
            context.notifications().success(context.texts().get("views.saved", view.name(), file));
            load();
        });
    }

    void delete(ViewFolder.Entry entry) {
        context.background()
                .perform("views.delete", () -> folder.delete(entry.file()))
                .then(_ -> load());
    }

    private ViewFormat format() {
        var vocabulary = grid.filters().vocabulary().get();
        var zone = ZoneId.systemDefault();
        return new ViewFormat(new FilterFormat(vocabulary, zone), new FilterParser(vocabulary, zone));
    }
}
