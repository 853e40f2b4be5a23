package dev.locksmith.customer.imports.row;

import dev.locksmith.customer.Customer;
import dev.locksmith.customer.CustomerDetails;
import dev.locksmith.customer.CustomerEdit;
import dev.locksmith.customer.CustomerRules;
import dev.locksmith.customer.NewCustomer;
import dev.locksmith.customer.NewCustomerAccount;
import dev.locksmith.customer.PreparedCredential.Storable;
import dev.locksmith.customer.PreparedCredential.Unusable;
import dev.locksmith.customer.address.AddressEdit;
import dev.locksmith.customer.field.FieldProblem;
import dev.locksmith.customer.imports.file.CandidateRow;
import dev.locksmith.customer.imports.file.CsvRecord.Unreadable;
import dev.locksmith.customer.imports.file.ImportRow;
import dev.locksmith.customer.imports.file.Remark;
import dev.locksmith.customer.imports.row.RowPlan.Create;
import dev.locksmith.customer.imports.row.RowPlan.Save;
import dev.locksmith.customer.imports.row.RowPlan.Settled;
import dev.locksmith.customer.imports.row.RowVerdict.Imported;
import dev.locksmith.customer.imports.row.RowVerdict.Refused;
import dev.locksmith.customer.imports.row.RowVerdict.Updated;
import dev.locksmith.customer.website.Website;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Decides what a row comes to, from the row and the customer whom it is about. It asks no database.
record RowPlanner(TargetWebsites destination, Vocabulary words, Clock clock) {
    /// Who a row is about: an e-mail address on a website.
    record Key(long websiteId, String emailKey) {
        static Key of(Customer customer) {
            return new Key(customer.website().id(), customer.details().emailKey());
        }
    }

    /// Empty for a row that nobody can be found by.
    Optional<Key> key(CandidateRow row) {
        return switch (row) {
            case Unreadable _ -> Optional.empty();
            case ImportRow read ->
                destination.of(read).map(website -> new Key(website.id(), CustomerDetails.emailKey(read.email())));
        };
    }

    /// @param known whom the row is about, if they are here
    RowPlan plan(CandidateRow row, @Nullable Customer known) {
        return switch (row) {
            case Unreadable unreadable -> new Settled(new Refused(unreadable.line(), "", unreadable.why()));
            case ImportRow read ->
                destination
                        .of(read)
                        .map(website -> plan(read, website, known))
                        .orElseGet(() -> refused(read, destination.unknown(read)));
        };
    }

    private RowPlan plan(ImportRow row, Website website, @Nullable Customer known) {
        var values = new RowValues(row, words);
        if (row.addressOnly())
            return known == null
                    ? refused(row, new Remark("unknown-customer", website.code()))
                    : addAddress(row, values, known);
        var unclear = values.unclear(known == null);
        if (unclear.isPresent()) return refused(row, unclear.get());
        return known == null ? create(row, values, website) : update(row, values, known);
    }

    private RowPlan create(ImportRow row, RowValues values, Website website) {
        if (row.credential().isPresent() && row.prepared().isEmpty()) return refused(row, new Remark("meanwhile"));
        var customer = new RowMerge(row, values, website)
                .newCustomer(words.groups().getFirst().id(), clock.instant());
        var problems = problems(customer);
        if (!problems.isEmpty()) return new Settled(refusal(row, problems));
        var remarks = new ArrayList<>(values.remarks());
        if (row.prepared().orElse(null) instanceof Unusable(var why)) remarks.add(new Remark("no-password", why));
        var storable = row.prepared().filter(Storable.class::isInstance).map(Storable.class::cast);
        return new Create(row, new NewCustomerAccount(customer, storable), List.copyOf(remarks));
    }

    private List<FieldProblem> problems(NewCustomer customer) {
        var addresses = customer.addresses().stream().map(AddressEdit::of).toList();
        return CustomerRules.problems(customer.details(), addresses, today());
    }

    /// What is wrong with what is to be saved, as far as it can be told by itself.
    List<FieldProblem> problems(Save save) {
        return CustomerRules.problems(save.edit().details(), save.edit().addresses(), today());
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
    }

    private static RowPlan update(ImportRow row, RowValues values, Customer known) {
        var edit = new RowMerge(row, values, known.website()).edit(known);
        var remarks = new ArrayList<>(values.remarks());
        if (row.credential().isPresent()) remarks.add(new Remark("credential"));
        return saved(row, edit, new Updated(row.line(), row.email(), List.copyOf(remarks), known.id()));
    }

    private static RowPlan addAddress(ImportRow row, RowValues values, Customer owner) {
        if (!values.hasAddress()) return refused(row, new Remark("no-address"));
        var edit = new RowMerge(row, values, owner.website()).addressEdit(owner);
        var isNew = edit.stream()
                .flatMap(changed -> changed.addresses().stream())
                .anyMatch(address -> address.id().isEmpty());
        return saved(
                row,
                edit,
                isNew
                        ? new Imported(row.line(), row.email(), values.remarks(), owner.id())
                        : new Updated(row.line(), row.email(), values.remarks(), owner.id()));
    }

    private static RowPlan saved(ImportRow row, Optional<CustomerEdit> edit, RowVerdict done) {
        return edit.<RowPlan>map(changed -> new Save(row, changed, done)).orElseGet(() -> new Settled(done));
    }

    private static RowPlan refused(ImportRow row, Remark why) {
        return new Settled(new Refused(row.line(), row.email(), why));
    }

    /// A problem of a column is told once, though the address may have its name from there too.
    static RowVerdict refusal(ImportRow row, List<FieldProblem> problems) {
        var remarks = problems.stream()
                .map(problem -> new Remark("field", column(row, problem), problem.alone()))
                .distinct()
                .toList();
        return new Refused(row.line(), row.email(), remarks);
    }

    private static String column(ImportRow row, FieldProblem problem) {
        return FieldColumns.of(problem, row).map(row.header()::name).orElse(problem.field());
    }
}
