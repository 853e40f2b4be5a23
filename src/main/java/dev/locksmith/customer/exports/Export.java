package dev.locksmith.customer.exports;

import dev.locksmith.audit.Act;
import dev.locksmith.audit.AuditEntry;
import dev.locksmith.audit.AuditedDatabase;
import dev.locksmith.customer.Customer;
import dev.locksmith.customer.Customers;
import dev.locksmith.customer.search.CustomerQuery;
import dev.locksmith.customer.search.CustomerSearch;
import dev.locksmith.customer.search.Position;
import dev.locksmith.customer.search.SearchResult;
import dev.locksmith.customer.website.CustomerGroup;
import dev.locksmith.customer.website.Websites;
import dev.locksmith.staff.Permission;
import dev.locksmith.staff.StaffMember;
import dev.locksmith.text.ExpectedFailure;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.LongStream;

/// Writes customers into files. Who is exported is settled first, so that what was promised is what is written; they
/// are read page by page, and only their ids are held.
public final class Export {
    private static final int PAGE = 1_000;
    private static final int IDS_AT_ONCE = 5_000;

    private final AuditedDatabase database;
    private final CustomerSearch search;
    private final Customers customers;
    private final Websites websites;

    public Export(AuditedDatabase database, CustomerSearch search, Customers customers, Websites websites) {
        this.database = database;
        this.search = search;
        this.customers = customers;
        this.websites = websites;
    }

    /// Writes all whom a query finds into a file, which is there when it is whole.
    ///
    /// @throws ExpectedFailure when it cannot be written; then there is no file
    public ExportReport run(StaffMember by, Path file, ExportOptions options, ExportProgress progress) {
        by.require(Permission.EXPORT_CUSTOMERS);
        var run = new Run(options, progress, ids(options.query(), progress));
        new PartFile(file).write(out -> {
            if (!run.write(out)) return false;
            record(by, file, options, run.written);
            return true;
        });
        return new ExportReport(run.written, run.deleted, progress.isCancelled());
    }

    /// Everybody whom a query finds, in its order.
    private long[] ids(CustomerQuery query, ExportProgress progress) {
        return switch (search.search(query)) {
            case SearchResult.Complete(var _, var positions) ->
                positions.stream().mapToLong(Position::id).toArray();
            case SearchResult.Partial _ -> pages(query, progress);
        };
    }

    private long[] pages(CustomerQuery query, ExportProgress progress) {
        var ids = LongStream.builder();
        var last = Optional.<Position>empty();
        while (!progress.isCancelled()) {
            var page = search.page(query, last, true, IDS_AT_ONCE);
            page.forEach(position -> ids.add(position.id()));
            if (page.size() < IDS_AT_ONCE) break;
            last = Optional.of(page.getLast());
        }
        return ids.build().toArray();
    }

    private void record(StaffMember by, Path file, ExportOptions options, long written) {
        var what = "%s: %d customers as %s, %s"
                .formatted(file.getFileName(), written, options.format(), QueryText.of(options.query()));
        database.doInTransaction(transaction -> database.record(
                transaction, by.actor(), AuditEntry.of(Act.CUSTOMERS_EXPORTED).detail(what)));
    }

    /// One export under way.
    private final class Run {
        private final ExportOptions options;
        private final ExportProgress progress;
        private final long[] ids;
        private final Map<Long, String> groups;
        private long written;
        private long deleted;

        Run(ExportOptions options, ExportProgress progress, long[] ids) {
            this.options = options;
            this.progress = progress;
            this.ids = ids;
            groups = websites.groups().stream().collect(Collectors.toMap(CustomerGroup::id, CustomerGroup::name));
        }

        /// @return false when cancelled
        boolean write(OutputStream out) throws IOException {
            progress.written(0, ids.length);
            try (var writer = writer(out)) {
                for (var from = 0; from < ids.length && !progress.isCancelled(); from += PAGE)
                    write(writer, page(from));
            }
            return !progress.isCancelled();
        }

        private CustomerWriter writer(OutputStream out) throws IOException {
            return switch (options.format()) {
                case CSV -> new CsvFile(out, options);
                case EXCEL -> new ExcelFile(out);
                case JSON_LINES -> new JsonLinesFile(out);
            };
        }

        private List<Long> page(int from) {
            return Arrays.stream(ids, from, Math.min(ids.length, from + PAGE))
                    .boxed()
                    .toList();
        }

        private void write(CustomerWriter writer, List<Long> page) throws IOException {
            var found = database.inTransaction(transaction -> customers.find(transaction, page)).stream()
                    .collect(Collectors.toMap(Customer::id, Function.identity()));
            for (var id : page) {
                var customer = found.get(id);
                if (customer == null) {
                    deleted++;
                    continue;
                }
                writer.write(
                        customer,
                        groups.getOrDefault(customer.details().account().groupId(), ""));
                written++;
            }
            progress.written(written, ids.length);
        }
    }
}
