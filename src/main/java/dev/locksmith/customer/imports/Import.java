package dev.locksmith.customer.imports;

import dev.locksmith.audit.AuditLog;
import dev.locksmith.customer.CredentialSink;
import dev.locksmith.customer.Customers;
import dev.locksmith.customer.imports.file.CsvRecord;
import dev.locksmith.customer.imports.file.CsvRecords;
import dev.locksmith.customer.imports.file.FileEncoding;
import dev.locksmith.customer.imports.file.FileReading;
import dev.locksmith.customer.imports.file.Header;
import dev.locksmith.customer.imports.file.ImportField;
import dev.locksmith.customer.imports.row.Countries;
import dev.locksmith.customer.imports.row.ImportDates;
import dev.locksmith.customer.imports.row.RowCredentials;
import dev.locksmith.customer.imports.row.RowWriter;
import dev.locksmith.customer.imports.row.TargetWebsites;
import dev.locksmith.customer.imports.row.Vocabulary;
import dev.locksmith.customer.website.Website;
import dev.locksmith.customer.website.Websites;
import dev.locksmith.database.Database;
import dev.locksmith.staff.Permission;
import dev.locksmith.staff.StaffMember;
import dev.locksmith.text.ExpectedFailure;
import dev.locksmith.text.Texts;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/// Reads customers from CSV files. A row is who it is by e-mail address and website: who is there already is updated,
/// who is not is made. Every row gets a verdict; a bad one costs nobody else anything.
public final class Import {
    private static final int SAMPLE = 5;

    private final Database database;
    private final AuditLog audit;
    private final Customers customers;
    private final Websites websites;
    private final CredentialSink credentials;

    public Import(
            Database database, AuditLog audit, Customers customers, Websites websites, CredentialSink credentials) {
        this.database = database;
        this.audit = audit;
        this.customers = customers;
        this.websites = websites;
        this.credentials = credentials;
    }

    /// As staff ask for it, see [#preview(Path, ImportOptions)].
    public ImportPreview preview(StaffMember by, Path file, ImportOptions options) {
        by.require(Permission.IMPORT_CUSTOMERS);
        return preview(file, options);
    }

    /// Reads the header and a few rows; nothing is written.
    ///
    /// @throws ExpectedFailure when the file cannot be read at all
    public ImportPreview preview(Path file, ImportOptions options) {
        try (var records = open(file)) {
            var header = Header.read(records, options.mapping());
            var sample = new ArrayList<List<String>>();
            for (var record = records.next(); record != null && sample.size() < SAMPLE; record = records.next())
                if (record instanceof CsvRecord.Cells cells) sample.add(header.shown(cells));
            return new ImportPreview(reading(records, header), header.columns(), List.copyOf(sample), header.missing());
        } catch (IOException failed) {
            throw unreadable(file, failed);
        }
    }

    /// Imports the file, some rows a transaction.
    ///
    /// @throws ExpectedFailure when the file cannot be read, or its header does not do; then nothing is written
    public ImportReport run(StaffMember by, Path file, ImportOptions options, ImportProgress progress) {
        by.require(Permission.IMPORT_CUSTOMERS);
        return read(file, options, progress, header -> {
            var record = new ImportRecord(audit, by.actor(), file.getFileName().toString(), header.kind());
            return new WrittenRows(database, writer(options), record);
        });
    }

    /// A dry run: what importing the file would come to. Nothing is written.
    ///
    /// @throws ExpectedFailure when the file cannot be read, or its header does not do
    public ImportReport judge(StaffMember by, Path file, ImportOptions options, ImportProgress progress) {
        by.require(Permission.IMPORT_CUSTOMERS);
        return read(
                file,
                options,
                progress,
                _ -> new JudgedRows(database, writer(options).judge()));
    }

    private static ImportReport read(
            Path file, ImportOptions options, ImportProgress progress, Function<Header, RowSink> sink) {
        try (var records = open(file)) {
            var header = header(records, options);
            return new ImportRun(sink.apply(header), progress)
                    .run(records, header, reading(records, header), Files.size(file));
        } catch (IOException failed) {
            throw unreadable(file, failed);
        }
    }

    /// Writes the rows of an imported file that were refused into another file, each with the reason.
    ///
    /// @param options with which the file was imported
    /// @param texts in whose language the reasons are told
    public void writeRefused(
            StaffMember by, Path file, ImportOptions options, ImportReport report, Path target, Texts texts) {
        by.require(Permission.IMPORT_CUSTOMERS);
        try {
            new RefusedRows(report, texts).write(file, target, options);
        } catch (IOException failed) {
            throw new ExpectedFailure("export.unwritable", failed, target.toString());
        }
    }

    private static CsvRecords open(Path file) throws IOException {
        return FileEncoding.of(file).open(file);
    }

    private static FileReading reading(CsvRecords records, Header header) {
        return FileReading.of(header, records.encoding());
    }

    private static Header header(CsvRecords records, ImportOptions options) throws IOException {
        var header = Header.read(records, options.mapping());
        unknownColumn(header, options).ifPresent(name -> {
            throw new ExpectedFailure("import.mapping", name);
        });
        if (!header.missing().isEmpty())
            throw new ExpectedFailure(
                    "import.columns",
                    header.missing().stream().map(ImportField::commonName).collect(Collectors.joining(", ")));
        return header;
    }

    private static Optional<String> unknownColumn(Header header, ImportOptions options) {
        return options.mapping().keySet().stream()
                .filter(name -> header.columns().stream()
                        .noneMatch(column -> column.header().strip().equalsIgnoreCase(name.strip())))
                .findFirst();
    }

    private RowWriter writer(ImportOptions options) {
        Website preset = websites.find(options.websiteCode())
                .orElseThrow(() -> new ExpectedFailure("import.website", options.websiteCode()));
        var today = LocalDate.ofInstant(database.clock().instant(), ZoneOffset.UTC);
        var destination = new TargetWebsites(preset, websites.all());
        return new RowWriter(
                customers,
                new RowCredentials(database, customers, credentials, destination),
                destination,
                new Vocabulary(websites.groups(), new Countries(), new ImportDates(today)),
                database.clock());
    }

    private static ExpectedFailure unreadable(Path file, IOException failed) {
        return failed instanceof NoSuchFileException
                ? new ExpectedFailure("import.missing", failed, file.toString())
                : new ExpectedFailure("import.unreadable", failed, file.toString());
    }
}
