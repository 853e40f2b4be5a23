package dev.locksmith.customer.imports;

import dev.locksmith.text.ExpectedFailure;
import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/// The columns of a file, as its first line names them.
///
/// @param places where the values of each field are, counted from 0
record Header(List<ImportColumn> columns, Map<ImportField, Integer> places) {
    private static final char[] DELIMITERS = {',', ';', '\t', '|'};

    /// Reads the first line, and has the records that follow read likewise.
    ///
    /// @throws ExpectedFailure when there is no line, or none that can be read
    static Header read(CsvRecords records, Map<String, ImportField> mapping) throws IOException {
        var line = records.header();
        if (line == null) throw new ExpectedFailure("import.empty");
        if (line.text() == null || line.text().indexOf('\0') >= 0) throw new ExpectedFailure("import.encoding");
        var best = new Header(List.of(), Map.of());
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

    private static Header of(List<String> names, Map<String, ImportField> mapping) {
        var mapped = mapping.entrySet().stream()
                .collect(Collectors.toMap(entry -> plain(entry.getKey()), Map.Entry::getValue, (first, _) -> first));
        var columns = new ArrayList<ImportColumn>();
        var places = new EnumMap<ImportField, Integer>(ImportField.class);
        // what the mapping names wins over a column that is merely recognised
        var spokenFor = names.stream()
                .filter(name -> mapped.containsKey(plain(name)))
                .map(name -> mapped.get(plain(name)))
                .collect(Collectors.toSet());
        for (var name : names) {
            var column = column(name, mapped, spokenFor, places.keySet());
            column.field().ifPresent(field -> places.put(field, columns.size()));
            columns.add(column);
        }
        return new Header(List.copyOf(columns), Map.copyOf(places));
    }

    private static ImportColumn column(
            String name, Map<String, ImportField> mapped, Set<ImportField> spokenFor, Set<ImportField> taken) {
        if (ImportField.isDropped(name)) return ImportColumn.dropped(name);
        var chosen = mapped.get(plain(name));
        if (chosen != null)
            return taken.contains(chosen) ? ImportColumn.ignored(name) : ImportColumn.taken(name, chosen);
        return ImportField.of(name)
                .filter(field -> !taken.contains(field) && !spokenFor.contains(field))
                .map(field -> ImportColumn.taken(name, field))
                .orElseGet(() -> ImportColumn.ignored(name));
    }

    private static String plain(String name) {
        return name.strip().toLowerCase(Locale.ROOT);
    }

    /// The required fields that no column is for.
    List<ImportField> missing() {
        var missing = EnumSet.of(ImportField.EMAIL, ImportField.FIRST_NAME, ImportField.LAST_NAME);
        missing.removeAll(places.keySet());
        if (places.containsKey(ImportField.FULL_NAME)) missing.retainAll(Set.of(ImportField.EMAIL));
        return List.copyOf(missing);
    }

    /// The column's name in the file, for a remark about its value.
    String name(ImportField field) {
        var place = places.get(field);
        return place == null ? field.name() : columns.get(place).header().strip();
    }

    /// The values of a row that are there at all.
    ImportRow row(CsvRecord.Cells cells) {
        var values = new EnumMap<ImportField, String>(ImportField.class);
        places.forEach((field, place) -> {
            var value = field == ImportField.PASSWORD
                    ? cells.values().get(place)
                    : cells.values().get(place).strip();
            if (!value.isEmpty()) values.put(field, value);
        });
        return new ImportRow(cells.line(), values, this);
    }

    /// A row as a preview may show it.
    List<String> shown(CsvRecord.Cells cells) {
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
