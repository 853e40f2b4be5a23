package dev.locksmith.ui.customers.views;

import dev.locksmith.customer.view.ViewFolder;
import dev.locksmith.text.Texts;
import dev.locksmith.ui.control.Icon;
import dev.locksmith.ui.dialog.AnswerKind;
import dev.locksmith.ui.dialog.Dialogs;
import dev.locksmith.ui.dialog.Question;
import dev.locksmith.ui.screen.ScreenContext;
import java.util.List;
import javafx.beans.property.SimpleStringProperty;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.Tooltip;

/// The menu of saved views.
public final class ViewMenu extends MenuButton {
    private static final int LONGEST_NAME = 80;

    private final Texts texts;
    private final Dialogs dialogs;
    private final ViewsModel model;

    public ViewMenu(ScreenContext context, ViewsModel model) {
        super(null, Icon.VIEWS.draw());
        texts = context.texts();
        dialogs = context.dialogs();
        this.model = model;
        setId("customers-views");
        setAccessibleText(texts.get("views.title"));
        setTooltip(new Tooltip(texts.get("views.title")));
        model.entries().subscribe(this::fill);
        model.load();
    }

    private void fill(List<ViewFolder.Entry> entries) {
        getItems().setAll(item(texts.get("views.all"), model::showAll));
        entries.forEach(entry -> getItems().add(item(entry.name(), () -> model.open(entry.file()))));
        getItems().add(new SeparatorMenuItem());
        getItems().addAll(item(texts.get("views.save"), this::save), item(texts.get("views.open"), this::choose));
        if (entries.isEmpty()) return;
        var delete = new Menu(texts.get("views.delete"));
        entries.forEach(entry -> delete.getItems().add(item(entry.name(), () -> delete(entry))));
        getItems().add(delete);
    }

    private static MenuItem item(String name, Runnable act) {
        var item = new MenuItem(name);
        // a name may have an underscore in it
        item.setMnemonicParsing(false);
        item.setOnAction(_ -> act.run());
        return item;
    }

    private void save() {
        var name = new SimpleStringProperty("");
        dialogs.ask(Question.of(texts.get("views.save.title"), texts.get("views.save.text"))
                .input(texts.get("views.save.name"), LONGEST_NAME, name)
                .cancel(texts.get("dialog.cancel"))
                .answer(AnswerKind.MAIN, texts.get("views.save.yes"), () -> model.save(name.get())));
    }

    private void delete(ViewFolder.Entry entry) {
        dialogs.ask(Question.of(texts.get("views.delete.title", entry.name()), texts.get("views.delete.text"))
                .cancel(texts.get("dialog.cancel"))
                .answer(AnswerKind.DANGER, texts.get("views.delete.yes"), () -> model.delete(entry)));
    }

    private void choose() {
        dialogs.chooseFile(texts.get("views.open"), texts.get("views.files"), List.of("*.view", "*.txt"))
                .ifPresent(model::open);
    }
}
