package dev.locksmith.ui.customers.filter;

import atlantafx.base.theme.Styles;
import dev.locksmith.customer.search.CustomerFilter;
import dev.locksmith.customer.view.FilterFormat;
import dev.locksmith.customer.view.FilterKey;
import dev.locksmith.customer.view.FilterParser;
import dev.locksmith.customer.view.FilterVocabulary;
import dev.locksmith.text.Texts;
import dev.locksmith.ui.control.Buttons;
import dev.locksmith.ui.control.Labels;
import dev.locksmith.ui.control.StyleClass;
import java.time.ZoneId;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.controlsfx.control.PopOver;

/// The editor of one filter, beside what it was called from.
final class FilterEditor {
    private final Texts texts;
    private final FilterKey key;
    private final FilterInput input;
    private final FilterParser parser;
    private final FilterFormat format;

    FilterEditor(Texts texts, FilterVocabulary vocabulary, FilterKey key) {
        this.texts = texts;
        this.key = key;
        var zone = ZoneId.systemDefault();
        parser = new FilterParser(vocabulary, zone);
        format = new FilterFormat(vocabulary, zone);
        input = FilterInputs.of(texts, vocabulary, key);
    }

    /// @param now what is edited; empty = a new filter
    /// @param whenDone is told the filter, once it means something
    void show(Node owner, Optional<CustomerFilter> now, Consumer<CustomerFilter> whenDone) {
        now.ifPresent(filter -> input.write(format.format(filter)));
        var problem = Labels.wrapped("", StyleClass.DANGER_TEXT);
        problem.setId("filter-problem");
        hideUnlessSaid(problem);
        var apply = Buttons.of(texts.get("customers.filter.apply"), () -> {});
        apply.setId("filter-apply");
        apply.setDefaultButton(true);
        apply.getStyleClass().add(Styles.ACCENT);
        var box = new VBox(
                10,
                Labels.of(texts.get("customers.filter." + key.name()), StyleClass.SECTION),
                input.node(),
                problem,
                apply);
        box.getStyleClass().add(StyleClass.FILTER_EDITOR);
        box.setPrefWidth(280);
        var over = new PopOver(box);
        over.setDetachable(false);
        over.setAnimated(false);
        over.setArrowLocation(PopOver.ArrowLocation.TOP_LEFT);
        over.setAutoHide(true);
        Runnable done = () -> parser.parse(key, input.written())
                .ifPresentOrElse(
                        filter -> {
                            over.hide();
                            whenDone.accept(filter);
                        },
                        () -> problem.setText(texts.get(
                                "customers.filter.problem." + input.kind().name())));
        apply.setOnAction(_ -> done.run());
        input.whenChosen(done);
        over.show(owner);
        input.focus();
    }

    private static void hideUnlessSaid(Label problem) {
        problem.visibleProperty().bind(problem.textProperty().isEmpty().not());
        problem.managedProperty().bind(problem.visibleProperty());
    }
}
