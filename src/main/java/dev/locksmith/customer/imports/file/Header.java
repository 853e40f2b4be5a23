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
import java.util.stream.Collectors;

/// The columns of a file, as its first line names them.
///
/// @param places where the values of each field are, counted from 0
public record Header(FileKind kind, List<ImportColumn> columns, Map<ImportField, Integer> places) {
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
        var place = places.get(field);
        return place == null ? field.name() : columns.get(place).header().strip();
    }

    /// The values of a row that are there at all.
    Map<ImportField, String> values(CsvRecord.Cells cells) {
        var values = new EnumMap<ImportField, String>(ImportField.class);
        places.forEach((field, place) -> {
            var cell = cells.values().get(place);
            // some shops write '+46 … so that a spreadsheet takes it for text
            var value = field == ImportField.PASSWORD ? cell : cell.strip().replaceFirst("^'(?=[+=@-])", "");
            if (!value.isEmpty()) values.put(field, value);
        });
        return values;
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
