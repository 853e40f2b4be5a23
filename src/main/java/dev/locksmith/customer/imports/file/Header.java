package dev.locksmith.customer.imports.file;

import dev.locksmith.text.ExpectedFailure;
import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// The columns of a file, as its first line names them.
///
/// @param places where the values of each field are, counted from 0
public record Header(FileKind kind, List<ImportColumn> columns, Map<ImportField, Integer> places) {
    private static final Pattern MARKED = Pattern.compile("'+[+=@\\-]");
    private static final Pattern MARKED_NUMBER = Pattern.compile("'+[+=@\\-0-9]");
    private static final char[] DELIMITERS = {',', ';', '\t', '|'};

    /// Reads the first line, and has the records that follow read likewise.
    ///
    /// @throws ExpectedFailure when there is no line, or none that can be read
    public static Header read(CsvRecords records, Map<String, Optional<ImportField>> mapping) throws IOException {
        var line = records.header();
        if (line == null) throw new ExpectedFailure("import.empty");
        if (line.text() == null || line.text().indexOf('\0') >= 0) throw new ExpectedFailure("import.encoding");
        var best = new Header(FileKind.CUSTOMERS, List.of(), Map.of());
        for (var delimiter : DELIMITERS) {
            var names = records.cells(line.text(), delimiter);
            var header = of(names, mapping);
            if (best.columns.isEmpty() || header.places.size() > best.places.size()) {
                best = header;
                records.expect(delimiter, names.size());
            }
        }
        return best;
    }

    private static Header of(List<String> names, Map<String, Optional<ImportField>> mapping) {
        var kind = FileKind.of(names);
        var mapped = mapping.entrySet().stream()
                .collect(Collectors.toMap(entry -> plain(entry.getKey()), Map.Entry::getValue, (first, _) -> first));
        var columns = new ArrayList<ImportColumn>();
        var places = new EnumMap<ImportField, Integer>(ImportField.class);
        // what the mapping names wins over a column that is merely recognised
        var spokenFor = names.stream()
                .flatMap(name -> mapped.getOrDefault(plain(name), Optional.empty()).stream())
                .collect(Collectors.toSet());
        for (var name : names) {
            var chosen = mapped.get(plain(name));
            var meant = chosen != null
                    ? chosen.filter(kind.fields()::contains)
                    : ImportField.of(name, kind).filter(field -> !spokenFor.contains(field));
            var column = column(name, meant.filter(field -> !places.containsKey(field)));
            column.field().ifPresent(field -> places.put(field, columns.size()));
            columns.add(column);
        }
        return new Header(kind, List.copyOf(columns), Map.copyOf(places));
    }

    private static ImportColumn column(String name, Optional<ImportField> field) {
        if (ImportField.isDropped(name)) return ImportColumn.dropped(name);
        return field.map(known -> ImportColumn.taken(name, known)).orElseGet(() -> ImportColumn.ignored(name));
    }

    private static String plain(String name) {
        return name.strip().toLowerCase(Locale.ROOT);
    }

    /// The required fields that no column is for.
    public List<ImportField> missing() {
        var missing = EnumSet.copyOf(kind.required());
        missing.removeAll(places.keySet());
        if (places.containsKey(ImportField.FULL_NAME)) missing.retainAll(Set.of(ImportField.EMAIL));
        return List.copyOf(missing);
    }

    /// Whether each address in the file says itself if it is a default one, as in Commerce's files.
    public boolean namesDefaults() {
        return places.containsKey(ImportField.DEFAULT_BILLING) || places.containsKey(ImportField.DEFAULT_SHIPPING);
    }

    /// The column's name in the file, for a remark about its value.
    public String name(ImportField field) {
        var place = places.getOrDefault(field, places.get(field.twin()));
        return place == null ? field.name() : columns.get(place).header().strip();
    }

    /// The values of a row that are there at all.
    Map<ImportField, String> values(CsvRecord.Cells cells) {
        var values = new EnumMap<ImportField, String>(ImportField.class);
        places.forEach((field, place) -> {
            var cell = cells.values().get(place);
            var value = field == ImportField.PASSWORD ? cell : unmarked(field, cell.strip());
            if (!value.isEmpty()) values.put(field, value);
        });
        companies(values);
        return values;
    }

    /// Shopify and Locksmith write '+46 … so that no spreadsheet takes it for a formula, and Shopify '01234 so that
    /// none
    /// takes it for a number.
    private static String unmarked(ImportField field, String cell) {
        var marked = field == ImportField.POSTCODE || field == ImportField.TELEPHONE || field == ImportField.FAX
                ? MARKED_NUMBER
                : MARKED;
        return marked.matcher(cell).lookingAt() ? cell.substring(1) : cell;
    }

    /// Of a file that has one column for companies, it is the customer's and the address's.
    private void companies(Map<ImportField, String> values) {
        var one = values.get(ImportField.COMPANY);
        var other = values.get(ImportField.ADDRESS_COMPANY);
        if (one != null && !places.containsKey(ImportField.ADDRESS_COMPANY))
            values.put(ImportField.ADDRESS_COMPANY, one);
        if (other != null && !places.containsKey(ImportField.COMPANY)) values.put(ImportField.COMPANY, other);
    }

    /// Whether a row without an account is one more address of the customer above it, as in Commerce's file of
    /// customers with their addresses.
    public boolean isFurtherAddress(CsvRecord.Cells cells) {
        return isFurtherAddress(values(cells));
    }

    boolean isFurtherAddress(Map<ImportField, String> values) {
        return namesDefaults() && !values.isEmpty() && values.keySet().stream().allMatch(ImportField::isOfAddress);
    }

    /// A row as a preview may show it.
    public List<String> shown(CsvRecord.Cells cells) {
        var shown = new ArrayList<String>();
        for (var i = 0; i < columns.size(); i++) {
            var column = columns.get(i);
            var hidden = column.use() == ColumnUse.DROPPED
                    || column.field().filter(ImportField::isSecret).isPresent();
            shown.add(hidden ? "" : cells.values().get(i));
        }
        return List.copyOf(shown);
    }
}
