package dev.locksmith.customer.search;

import dev.locksmith.staff.Permission;
import dev.locksmith.staff.StaffMember;
import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/// Reads who is selected: ids in ascending order, of many chunk by chunk, so that no customer is loaded and memory does
/// not grow with their number.
public final class SelectionReader {
    private static final int CHUNK = 10_000;

    private final CustomerSearch search;
    private final int chunk;

    public SelectionReader(CustomerSearch search) {
        this(search, CHUNK);
    }

    /// @param chunk how many are read at once
    SelectionReader(CustomerSearch search, int chunk) {
        this.search = search;
        this.chunk = chunk;
    }

    /// The ids of those who are selected, each once, as they are read. Whoever is created while they are read is not
    /// among them; whoever was ticked and is gone is.
    public LongStream ids(StaffMember by, Selection selection) {
        by.require(Permission.VIEW_CUSTOMERS);
        if (!selection.all())
            return selection.exceptions().stream().mapToLong(Long::longValue).sorted();
        return found(selection.query().withSort(CustomerSort.ID, true)).filter(selection::isSelected);
    }

    private LongStream found(CustomerQuery query) {
        return switch (search.search(query)) {
            case SearchResult.Complete(var _, var positions) -> ids(positions);
            case SearchResult.Partial _ -> {
                var last = search.page(query, Optional.empty(), false, 1);
                yield last.isEmpty()
                        ? LongStream.empty()
                        : upTo(query, last.getFirst().id());
            }
        };
    }

    private LongStream upTo(CustomerQuery query, long last) {
        return Stream.iterate(
                        page(query, Optional.empty()),
                        page -> !page.isEmpty(),
                        page -> page(query, Optional.of(page.getLast())))
                .flatMapToLong(SelectionReader::ids)
                .takeWhile(id -> id <= last);
    }

    private List<Position> page(CustomerQuery query, Optional<Position> from) {
        return search.page(query, from, true, chunk);
    }

    private static LongStream ids(List<Position> positions) {
        return positions.stream().mapToLong(Position::id);
    }
}
