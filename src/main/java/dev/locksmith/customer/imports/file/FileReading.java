package dev.locksmith.customer.imports.file;

import dev.locksmith.text.Texts;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// How a file is read.
///
/// @param notImported the columns that are left out, by their names in the file
public record FileReading(FileKind kind, FileEncoding encoding, List<String> notImported) {
    public FileReading {
        notImported = List.copyOf(notImported);
    }

    public static FileReading of(Header header, FileEncoding encoding) {
        return new FileReading(
                header.kind(),
                encoding,
                header.columns().stream()
                        .filter(column -> column.use() != ColumnUse.TAKEN)
                        .map(column -> column.header().strip())
                        .filter(name -> !name.isEmpty())
                        .toList());
    }

    /// What a person should know of it, a sentence each.
    public List<String> sentences(Texts texts) {
        var names = notImported.stream().map(name -> "“" + name + "”").collect(Collectors.joining(", "));
        var columns = notImported.isEmpty() ? Stream.<String>empty() : Stream.of(texts.get("import.columns", names));
        return Stream.concat(encoding.sentence(texts).stream(), columns).toList();
    }
}
