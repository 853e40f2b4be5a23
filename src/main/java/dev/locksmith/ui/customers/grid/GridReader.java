package dev.locksmith.ui.customers.grid;

import dev.locksmith.customer.search.CustomerQuery;
import dev.locksmith.customer.search.CustomerSearch;
import dev.locksmith.staff.StaffMember;
import dev.locksmith.text.ExpectedFailure;
import dev.locksmith.text.Texts;
import dev.locksmith.ui.screen.ConsoleServices;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Reads lines of the grid with their marks. Runs off the window's thread.
public final class GridReader {
    private final CustomerSearch search;
    private final StaffMember by;
    private final RowBadgesReader marks;
    private final Texts texts;

    public GridReader(ConsoleServices services, Texts texts) {
        this.search = services.customers().search();
        this.by = services.session().staff();
        this.marks = new RowBadgesReader(services);
        this.texts = texts;
    }

    /// What a query found, with some of its pages.
    record GridPages(CustomerQuery query, long count, Map<Integer, List<LoadedRow>> pages) {}

    GridPages read(CustomerQuery query, List<Integer> pages) {
        var count = search.count(by, query);
        var read = new LinkedHashMap<Integer, List<LoadedRow>>();
        for (var page : pages) {
            if ((long) page * GridRows.PAGE < count) read.put(page, page(query, page));
        }
        if (read.isEmpty() && count > 0) read.put(0, page(query, 0));
        return new GridPages(query, count, read);
    }

    List<LoadedRow> page(CustomerQuery query, int page) {
        var rows = search.page(by, query, (long) page * GridRows.PAGE, GridRows.PAGE);
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
