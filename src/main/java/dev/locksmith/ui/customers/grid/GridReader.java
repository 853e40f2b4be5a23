package dev.locksmith.ui.customers.grid;

import dev.locksmith.customer.search.CustomerQuery;
import dev.locksmith.customer.search.CustomerSearch;
import dev.locksmith.customer.search.Position;
import dev.locksmith.customer.search.SearchResult;
import dev.locksmith.staff.StaffMember;
import dev.locksmith.text.ExpectedFailure;
import dev.locksmith.text.Texts;
import dev.locksmith.ui.screen.ConsoleServices;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

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
        var result = search.search(by, query);
        var count = total(result);
        var read = new LinkedHashMap<Integer, List<LoadedRow>>();
        for (var page : pages) {
            if ((long) page * GridRows.PAGE < count) read.put(page, page(result, page));
        }
        if (read.isEmpty() && count > 0) read.put(0, page(result, 0));
        return new GridPages(query, count, read);
    }

    private long total(SearchResult result) {
        return switch (result) {
            case SearchResult.Complete(var _, var positions) -> positions.size();
            case SearchResult.Partial partial ->
                search.estimate(by, partial.query()).total();
        };
    }

    List<LoadedRow> page(CustomerQuery query, int page) {
        return page(search.search(by, query), page);
    }

    private List<LoadedRow> page(SearchResult result, int page) {
        var from = page * GridRows.PAGE;
        var positions = switch (result) {
            case SearchResult.Complete(var _, var all) ->
                all.subList(Math.min(from, all.size()), Math.min(from + GridRows.PAGE, all.size()));
            case SearchResult.Partial(var query, var first)
            when page > 0 -> {
                var estimate = search.estimate(by, query);
                yield search.page(
                        by, query, Optional.of(estimate.near((double) from / estimate.total())), true, GridRows.PAGE);
            }
            case SearchResult.Partial(var _, var first) -> first;
        };
        var rows = search.rows(by, positions.stream().map(Position::id).toList());
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
