package dev.locksmith.ui.customers.grid;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.collections.ObservableListBase;

/// All lines of a query, of which only some pages are in memory. Its length is fixed: another count is another list.
public final class GridRows extends ObservableListBase<GridLine> {
    static final int PAGE = 100;

    private static final int MOST_PAGES = 60;

    private final int size;
    private final Map<Integer, GridLine[]> pages = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Integer, GridLine[]> eldest) {
            return size() > MOST_PAGES;
        }
    };

    /// @param count beyond two thousand million, lines cannot be scrolled to, but they can be searched for
    GridRows(long count) {
        size = (int) Math.min(count, Integer.MAX_VALUE - 1L);
    }

    @Override
    public GridLine get(int index) {
        return page(index / PAGE)[index % PAGE];
    }

    @Override
    public int size() {
        return size;
    }

    /// Without looking at a million lines.
    @Override
    public int indexOf(Object line) {
        return line instanceof GridLine one && one.index() < size && get(one.index()) == one ? one.index() : -1;
    }

    @Override
    public int lastIndexOf(Object line) {
        return indexOf(line);
    }

    @Override
    public boolean contains(Object line) {
        return indexOf(line) >= 0;
    }

    boolean isLoaded(int page) {
        return page(page)[0].loaded().get().isPresent();
    }

    void fill(int page, List<LoadedRow> rows) {
        var lines = page(page);
        for (int i = 0; i < lines.length; i++) {
            var fresh = i < rows.size() ? Optional.of(rows.get(i)) : Optional.<LoadedRow>empty();
            // a line that says the same is not drawn again
            if (!lines[i].loaded().get().equals(fresh)) lines[i].loaded().set(fresh);
        }
    }

    /// The same lines in a list of another length.
    ///
    /// @param moved by how many rows they stand further down; where that is no number of pages, none are kept
    GridRows resized(int length, int moved) {
        var other = new GridRows(length);
        if (moved % PAGE != 0) return other;
        pages.forEach((number, lines) -> {
            var page = number + moved / PAGE;
            if (page < 0 || (long) page * PAGE >= length) return;
            var rows = Arrays.stream(lines)
                    .flatMap(line -> line.loaded().get().stream())
                    .toList();
            if (!rows.isEmpty()) other.fill(page, rows);
        });
        return other;
    }

    /// Forgets every page but these, so that they are asked for again when they are shown.
    void forgetOthers(List<Integer> kept) {
        pages.keySet().retainAll(kept);
    }

    /// Where a customer is, if their page is in memory.
    Optional<Integer> indexOf(long customerId) {
        return pages.values().stream()
                .flatMap(Arrays::stream)
                .filter(line -> line.loaded()
                        .get()
                        .filter(row -> row.row().id() == customerId)
                        .isPresent())
                .map(GridLine::index)
                .findFirst();
    }

    /// Who stands between two rows, both included; empty where one of them is not in memory.
    Optional<List<Long>> idsBetween(int one, int other) {
        var ids = new ArrayList<Long>();
        for (var index = Math.min(one, other); index <= Math.max(one, other); index++) {
            var lines = pages.get(index / PAGE);
            var row = lines == null
                    ? Optional.<LoadedRow>empty()
                    : lines[index % PAGE].loaded().get();
            if (row.isEmpty()) return Optional.empty();
            ids.add(row.get().row().id());
        }
        return Optional.of(ids);
    }

    private GridLine[] page(int page) {
        return pages.computeIfAbsent(page, number -> {
            var lines = new GridLine[Math.min(PAGE, size - number * PAGE)];
            for (int i = 0; i < lines.length; i++) lines[i] = new GridLine(number * PAGE + i);
            return lines;
        });
    }
}
