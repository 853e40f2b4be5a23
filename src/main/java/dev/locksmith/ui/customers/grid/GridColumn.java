package dev.locksmith.ui.customers.grid;

import dev.locksmith.customer.address.AddressDetails;
import dev.locksmith.customer.address.AddressFields;
import dev.locksmith.customer.field.FieldSpec;
import dev.locksmith.customer.search.CustomerRow;
import dev.locksmith.customer.search.CustomerSort;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/// The columns of the grid, left to right; `customers.column.<NAME>` is the heading.
enum GridColumn {
    ID(CustomerSort.ID, 58, 2, (row, _) -> Long.toString(row.id())),
    NAME(CustomerSort.NAME, 190, 0, (row, _) -> row.name()),
    EMAIL(CustomerSort.EMAIL, 212, 0, (row, _) -> row.email()),
    GROUP(CustomerSort.GROUP, 88, 3, (row, _) -> row.group()),
    PHONE(CustomerSort.TELEPHONE, 128, 5, billing(AddressFields.TELEPHONE)),
    ZIP(CustomerSort.POSTCODE, 78, 8, billing(AddressFields.POSTCODE)),
    COUNTRY(CustomerSort.COUNTRY, 122, 4, (row, labels) -> labels.country(billing(row, AddressFields.COUNTRY))),
    STATE(CustomerSort.REGION, 122, 9, billing(AddressFields.REGION)),
    SINCE(CustomerSort.CREATED, 112, 6, (row, labels) -> labels.day(row.createdAt())),
    WEBSITE(CustomerSort.WEBSITE, 104, 7, (row, _) -> row.website()),
    ACTION(null, 64, 1, (_, _) -> "");

    private final Optional<CustomerSort> sort;
    private final double width;
    private final int dispensable;
    private final BiFunction<CustomerRow, RowLabels, String> text;

    /// @param width in pixels, what the column needs to be read
    /// @param dispensable 0 = always there; otherwise the higher, the sooner it goes when there is little room
    /// @param text what a line says in the column
    GridColumn(
            @Nullable CustomerSort sort,
            double width,
            int dispensable,
            BiFunction<CustomerRow, RowLabels, String> text) {
        this.sort = Optional.ofNullable(sort);
        this.width = width;
        this.dispensable = dispensable;
        this.text = text;
    }

    private static BiFunction<CustomerRow, RowLabels, String> billing(FieldSpec<AddressDetails, String> field) {
        return (row, _) -> billing(row, field);
    }

    private static String billing(CustomerRow row, FieldSpec<AddressDetails, String> field) {
        return row.billingAddress().map(field::get).orElse("");
    }

    String text(CustomerRow row, RowLabels labels) {
        return text.apply(row, labels);
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
