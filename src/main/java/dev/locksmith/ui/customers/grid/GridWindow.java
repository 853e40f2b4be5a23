package dev.locksmith.ui.customers.grid;

import dev.locksmith.customer.search.CustomerQuery;
import dev.locksmith.customer.search.CustomerSearch;
import dev.locksmith.customer.search.Estimate;
import dev.locksmith.customer.search.Position;
import dev.locksmith.customer.search.SearchResult;
import dev.locksmith.staff.StaffMember;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

/// A cursor over the pages of what a query found. Of many customers only one stretch is known, which grows page by page
/// as it is scrolled; a jump begins another, about where it leads. So no row is passed over or comes twice within a
/// stretch; how many rows are before it is estimated until its scrolling reaches an end.
///
/// One thread at a time.
final class GridWindow {
    private static final int PAGE = GridRows.PAGE;

    /// By how many pages the list grows where there are more rows than were estimated.
    private static final int MORE = 10;

    private final StaffMember by;
    private final CustomerSearch search;
    private final SearchResult result;
    private final Optional<Estimate> estimate;
    private final NavigableMap<Integer, Edges> stretch = new TreeMap<>();
    private int size;

    private GridWindow(StaffMember by, CustomerSearch search, SearchResult result) {
        this.by = by;
        this.search = search;
        this.result = result;
        estimate = result instanceof SearchResult.Partial
                ? Optional.of(search.estimate(by, result.query()))
                : Optional.empty();
        size = switch (result) {
            case SearchResult.Complete(var _, var positions) -> positions.size();
            case SearchResult.Partial _ ->
                (int) Math.clamp(estimate.orElseThrow().total(), PAGE + 1L, Integer.MAX_VALUE - MORE * PAGE);
        };
    }

    static GridWindow open(StaffMember by, CustomerSearch search, CustomerQuery query) {
        return new GridWindow(by, search, search.search(by, query));
    }

    /// The first and the last row of a page.
    private record Edges(Position first, Position last) {}

    /// A page as read.
    ///
    /// @param anew whether it begins another stretch, so that no other page in memory continues it
    /// @param moved by how many rows what was in memory stands further down than was thought
    record Page(int number, List<Position> positions, boolean anew, int moved) {}

    CustomerQuery query() {
        return result.query();
    }

    /// How many rows there are, as far as is known.
    int size() {
        return size;
    }

    boolean isEstimated() {
        return estimate.isPresent();
    }

    Page page(int number) {
        return switch (result) {
            case SearchResult.Complete(var _, var all) ->
                new Page(
                        number,
                        all.subList(Math.min(number * PAGE, size), Math.min((number + 1) * PAGE, size)),
                        false,
                        0);
            case SearchResult.Partial _ -> walk(number);
        };
    }

    /// The page that begins with a position, or has it in it, about where it stands among all.
    Page at(Position position) {
        return switch (result) {
            case SearchResult.Complete(var _, var all) -> page(Math.max(0, all.indexOf(position)) / PAGE);
            case SearchResult.Partial _ -> {
                stretch.clear();
                var about = (int) (estimate.orElseThrow().share(position, query().ascending()) * size) / PAGE;
                var before = position.justBefore(query().ascending());
                var found = next(Optional.of(before), true, PAGE);
                // a short page is the last
                if (found.size() < PAGE)
                    yield keep(
                            (size - 1) / PAGE,
                            next(Optional.empty(), false, rest()).reversed(),
                            true,
                            0);
                yield keep(Math.clamp(about, 0, Math.max(0, (size - 1) / PAGE - 1)), found, true, 0);
            }
        };
    }

    /// How many rows the last page has.
    private int rest() {
        return (size - 1) % PAGE + 1;
    }

    /// The same rows as another window showed on a page, where nobody has come or gone since.
    Page again(GridWindow other, int number) {
        var known = other.stretch.get(number);
        if (!isEstimated() || known == null) return page(number);
        size = Math.max(size, (number + 1) * PAGE);
        var from = known.first.justBefore(query().ascending());
        return keep(number, next(Optional.of(from), true, PAGE), false, 0);
    }

    private Page walk(int number) {
        var before = stretch.get(number - 1);
        if (before != null) return down(number, next(Optional.of(before.last), true, PAGE));
        var after = stretch.get(number + 1);
        if (after != null)
            return up(number, next(Optional.of(after.first), false, PAGE).reversed());
        stretch.clear();
        return keep(number, elsewhere(number), true, 0);
    }

    private Page down(int number, List<Position> positions) {
        var end = number * PAGE + positions.size();
        if (positions.size() < PAGE) size = end;
        else if (end >= size) size = end + MORE * PAGE;
        return keep(number, positions, false, 0);
    }

    private Page up(int number, List<Position> positions) {
        if (positions.size() < PAGE) return start(number, positions.size());
        if (number > 0) return keep(number, positions, false, 0);
        if (next(Optional.of(positions.getFirst()), false, 1).isEmpty()) return keep(number, positions, false, 0);
        // there are more before the first row
        var known = new TreeMap<>(stretch);
        stretch.clear();
        known.forEach((page, edges) -> stretch.put(page + MORE, edges));
        size += MORE * PAGE;
        return keep(MORE, positions, false, MORE * PAGE);
    }

    /// The first row of all has been reached where another was expected: from here on every row's number is known.
    private Page start(int number, int rows) {
        var moved = rows - (number + 1) * PAGE;
        var known = stretch.size() * PAGE + rows;
        stretch.clear();
        var all = next(Optional.empty(), true, known);
        for (var page = 0; page * PAGE < all.size(); page++)
            keep(page, all.subList(page * PAGE, Math.min((page + 1) * PAGE, all.size())), true, 0);
        size = Math.max(size + moved, all.size());
        return new Page(0, all.subList(0, Math.min(PAGE, all.size())), true, moved);
    }

    private List<Position> elsewhere(int number) {
        if (number == 0) return next(Optional.empty(), true, PAGE);
        var rest = size - number * PAGE;
        if (rest <= PAGE) return next(Optional.empty(), false, rest).reversed();
        var near = estimate.orElseThrow().near((double) number * PAGE / size);
        var found = next(Optional.of(near), true, PAGE);
        return found.size() == PAGE
                ? found
                : next(Optional.empty(), false, PAGE).reversed();
    }

    private Page keep(int number, List<Position> positions, boolean anew, int moved) {
        if (!positions.isEmpty()) stretch.put(number, new Edges(positions.getFirst(), positions.getLast()));
        return new Page(number, positions, anew, moved);
    }

    private List<Position> next(Optional<Position> from, boolean forward, int most) {
        return search.page(by, query(), from, forward, most);
    }
}
