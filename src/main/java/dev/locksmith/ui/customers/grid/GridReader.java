package dev.locksmith.ui.customers.grid;

import dev.locksmith.customer.search.CustomerQuery;
import dev.locksmith.customer.search.CustomerSearch;
import dev.locksmith.customer.search.CustomerState;
import dev.locksmith.customer.search.Position;
import dev.locksmith.customer.view.FilterVocabulary;
import dev.locksmith.customer.website.Websites;
import dev.locksmith.staff.StaffMember;
import dev.locksmith.text.ExpectedFailure;
import dev.locksmith.text.Texts;
import dev.locksmith.ui.screen.ConsoleServices;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;

/// Reads lines of the grid with their marks. Runs off the window's thread.
public final class GridReader {
    private final CustomerSearch search;
    private final Websites websites;
    private final StaffMember by;
    private final RowBadgesReader marks;
    private final Texts texts;

    public GridReader(ConsoleServices services, Texts texts) {
        this.search = services.customers().search();
        this.websites = services.customers().websites();
        this.by = services.session().staff();
        this.marks = new RowBadgesReader(services);
        this.texts = texts;
    }

    /// What a query found, with some of its pages.
    record GridPages(GridWindow window, Map<Integer, List<LoadedRow>> pages) {}

    /// A page with its rows.
    record LoadedPage(GridWindow.Page page, List<LoadedRow> rows) {}

    /// @param before where the same query was shown a moment ago: what is looked at stays where it is
    GridPages read(CustomerQuery query, Optional<GridWindow> before, List<Integer> pages) {
        var window = GridWindow.open(by, search, query);
        var read = new TreeMap<Integer, List<LoadedRow>>();
        for (var number : new TreeSet<>(pages)) {
            var page = before.map(shown -> window.again(shown, number)).orElseGet(() -> window.page(number));
            if (!page.positions().isEmpty()) read.put(page.number(), rows(page));
        }
        if (read.isEmpty() && window.size() > 0) read.put(0, rows(window.page(0)));
        return new GridPages(window, read);
    }

    /// The states by which customers can be filtered.
    List<CustomerState> states() {
        return search.states();
    }

    FilterVocabulary vocabulary() {
        return FilterVocabulary.of(websites, search);
    }

    long count(CustomerQuery query) {
        return search.count(by, query);
    }

    /// A row that was sought, with its page.
    record Sought(int index, LoadedPage loaded) {}

    Optional<Sought> seek(GridWindow window, String letters) {
        return search.seek(by, window.query(), letters).map(position -> {
            var page = window.at(position);
            var first = page.positions().indexOf(position);
            return new Sought(page.number() * GridRows.PAGE + Math.max(0, first), new LoadedPage(page, rows(page)));
        });
    }

    LoadedPage page(GridWindow window, int number) {
        var page = window.page(number);
        return new LoadedPage(page, rows(page));
    }

    private List<LoadedRow> rows(GridWindow.Page page) {
        var rows = search.rows(by, page.positions().stream().map(Position::id).toList());
        var marked = marks.read(rows);
        return rows.stream()
                .map(row -> new LoadedRow(row, marked.getOrDefault(row.id(), RowBadges.NONE)))
                .toList();
    }

    /// What to say about a failure in the grid's place.
    String sentence(Throwable failure) {
        return failure instanceof ExpectedFailure expected
                ? expected.sentence(texts)
                : texts.get("customers.failed.why");
    }
}
