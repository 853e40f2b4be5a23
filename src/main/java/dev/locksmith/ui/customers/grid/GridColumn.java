package dev.locksmith.ui.customers.grid;

import dev.locksmith.customer.search.CustomerSort;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The columns of the grid, left to right; `customers.column.<NAME>` is the heading.
enum GridColumn {
    ID(CustomerSort.ID, 58, 2),
    NAME(CustomerSort.NAME, 190, 0),
    EMAIL(CustomerSort.EMAIL, 212, 0),
    GROUP(CustomerSort.GROUP, 88, 3),
    PHONE(CustomerSort.TELEPHONE, 128, 5),
    ZIP(CustomerSort.POSTCODE, 78, 8),
    COUNTRY(CustomerSort.COUNTRY, 122, 4),
    STATE(CustomerSort.REGION, 122, 9),
    SINCE(CustomerSort.CREATED, 112, 6),
    WEBSITE(CustomerSort.WEBSITE, 104, 7),
    ACTION(null, 64, 1);

    private final Optional<CustomerSort> sort;
    private final double width;
    private final int dispensable;

    /// @param width in pixels, what the column needs to be read
    /// @param dispensable 0 = always there; otherwise the higher, the sooner it goes when there is little room
    GridColumn(@Nullable CustomerSort sort, double width, int dispensable) {
        this.sort = Optional.ofNullable(sort);
        this.width = width;
        this.dispensable = dispensable;
    }

    Optional<CustomerSort> sort() {
        return sort;
    }

    double width() {
        return width;
    }

    /// Which columns fit side by side.
    static List<GridColumn> fitting(double room) {
        var left = room;
        var fitting = new ArrayList<GridColumn>();
        var byNeed = Arrays.stream(values())
                .sorted(Comparator.comparingInt(column -> column.dispensable))
                .toList();
        for (var column : byNeed) {
            if (column.dispensable > 0 && column.width > left) break;
            left -= column.width;
            fitting.add(column);
        }
        return Arrays.stream(values()).filter(fitting::contains).toList();
    }
}
