package dev.locksmith.ui.customers.grid;

import dev.locksmith.customer.CustomerFields;
import dev.locksmith.customer.address.AddressDetails;
import dev.locksmith.customer.address.AddressFields;
import dev.locksmith.customer.field.FieldSpec;
import dev.locksmith.customer.search.CustomerSort;
import dev.locksmith.customer.view.Words;
import dev.locksmith.ui.customers.filter.ValueLabels;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/// The columns of the grid, left to right; `customers.column.<NAME>` is the heading.
enum GridColumn {
    ID(CustomerSort.ID, 58, 2, (line, _) -> Long.toString(line.row().id())),
    NAME(CustomerSort.NAME, 190, 0, (line, _) -> line.row().name()),
    EMAIL(CustomerSort.EMAIL, 212, 0, (line, _) -> line.row().email()),
    GROUP(CustomerSort.GROUP, 88, 3, (line, _) -> line.row().group()),
    PHONE(CustomerSort.TELEPHONE, 128, 5, billing(AddressFields.TELEPHONE)),
    ZIP(CustomerSort.POSTCODE, 78, 8, billing(AddressFields.POSTCODE)),
    COUNTRY(CustomerSort.COUNTRY, 122, 4, (line, labels) -> labels.country(billing(line, AddressFields.COUNTRY))),
    STATE(CustomerSort.REGION, 122, 9, billing(AddressFields.REGION)),
    SINCE(CustomerSort.CREATED, 112, 6, (line, labels) -> labels.day(line.row().createdAt())),
    WEBSITE(CustomerSort.WEBSITE, 104, 7, (line, _) -> line.row().website()),
    CONFIRMED(130, (line, labels) -> labels.yesNo(line.row().confirmed())),
    CREATED_IN(140, (line, _) -> line.row().createdIn()),
    BILLING(260, (line, labels) -> labels.address(line.row().billingAddress())),
    SHIPPING(260, (line, labels) -> labels.address(line.row().shippingAddress())),
    BORN(
            CustomerSort.BORN,
            112,
            Need.CHOSEN,
            (line, labels) ->
                    labels.day(CustomerFields.DATE_OF_BIRTH.get(line.row().details()))),
    TAX(120, (line, _) -> CustomerFields.TAX_VAT.get(line.row().details())),
    GENDER(
            104,
            (line, labels) -> labels.gender(CustomerFields.GENDER.get(line.row().details()))),
    STREET(170, billing(AddressFields.STREET)),
    CITY(122, billing(AddressFields.CITY)),
    FAX(128, billing(AddressFields.FAX)),
    VAT_ID(120, billing(AddressFields.VAT_ID)),
    COMPANY(150, billing(AddressFields.COMPANY)),
    FIRST_NAME(120, billing(AddressFields.NAME.firstName())),
    LAST_NAME(120, billing(AddressFields.NAME.lastName())),
    LOCK(110, (line, labels) -> labels.locked(line.marks().locked())),
    ACTION(null, 64, 1, (_, _) -> "");

    /// How much a column is needed; of its own, since constants are made before what else an enum has.
    private static final class Need {
        static final int CHOSEN = 100;
    }

    private final Optional<CustomerSort> sort;
    private final double width;
    private final int dispensable;
    private final BiFunction<LoadedRow, ValueLabels, String> text;

    /// A column that is there if people choose it, and cannot be sorted by.
    GridColumn(double width, BiFunction<LoadedRow, ValueLabels, String> text) {
        this(null, width, Need.CHOSEN, text);
    }

    /// @param width in pixels, what the column needs to be read
    /// @param dispensable 0 = always there; otherwise the higher, the sooner it goes when there is little room;
    /// [Need#CHOSEN] = there only if chosen
    /// @param text what a line says in the column
    GridColumn(
            @Nullable CustomerSort sort,
            double width,
            int dispensable,
            BiFunction<LoadedRow, ValueLabels, String> text) {
        this.sort = Optional.ofNullable(sort);
        this.width = width;
        this.dispensable = dispensable;
        this.text = text;
    }

    private static BiFunction<LoadedRow, ValueLabels, String> billing(FieldSpec<AddressDetails, String> field) {
        return (line, _) -> billing(line, field);
    }

    private static String billing(LoadedRow line, FieldSpec<AddressDetails, String> field) {
        return line.row().billingAddress().map(field::get).orElse("");
    }

    String text(LoadedRow line, ValueLabels labels) {
        return text.apply(line, labels).replace('\n', ' ');
    }

    /// As views name it.
    String written() {
        return Words.written(name());
    }

    /// Whether a new grid has it, where there is room.
    boolean byDefault() {
        return dispensable != Need.CHOSEN;
    }

    /// Whether people may choose that it be there: all but those that are no data.
    boolean choosable() {
        return this != ACTION;
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
                .filter(GridColumn::byDefault)
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
