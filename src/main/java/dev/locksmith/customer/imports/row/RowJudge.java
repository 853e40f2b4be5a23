package dev.locksmith.customer.imports.row;

import dev.locksmith.customer.Customer;
import dev.locksmith.customer.Customers;
import dev.locksmith.customer.imports.file.CandidateRow;
import dev.locksmith.customer.imports.file.ImportRow;
import dev.locksmith.customer.imports.row.RowPlan.Create;
import dev.locksmith.customer.imports.row.RowPlan.Save;
import dev.locksmith.customer.imports.row.RowPlan.Settled;
import dev.locksmith.customer.imports.row.RowPlanner.Key;
import dev.locksmith.customer.imports.row.RowVerdict.Imported;
import dev.locksmith.customer.imports.row.RowVerdict.Updated;
import dev.locksmith.database.Transaction;
import dev.locksmith.job.IdSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// A dry run of rows, one after the other: what each would come to. Nothing is written, so whom an earlier row would
/// have made is remembered here, by a hash of 63 bits.
public final class RowJudge {
    /// Of a customer who is not in the database.
    private static final long NOBODY = 0;

    private final Customers customers;
    private final RowCredentials credentials;
    private final RowPlanner planner;
    private final IdSet made = new IdSet();

    RowJudge(Customers customers, RowCredentials credentials, RowPlanner planner) {
        this.customers = customers;
        this.credentials = credentials;
        this.planner = planner;
    }

    /// Passwords in plain text are not hashed, for nobody would get the hash.
    public CandidateRow prepare(CandidateRow row) {
        return credentials.pretend(row);
    }

    /// @return a verdict for each, in order; who would be made has the id 0
    public List<RowVerdict> judge(Transaction transaction, List<CandidateRow> rows) {
        var emails = rows.stream().map(CandidateRow::email).toList();
        var known = customers.findByEmails(transaction, emails).stream()
                .collect(Collectors.toMap(Key::of, Function.identity()));
        var verdicts = new ArrayList<RowVerdict>();
        for (var row : rows) verdicts.add(judge(row, known));
        return verdicts;
    }

    private RowVerdict judge(CandidateRow row, Map<Key, Customer> known) {
        var key = planner.key(row);
        @Nullable Customer found = key.map(known::get).orElse(null);
        if (found == null && row instanceof ImportRow read && read.addressOnly() && wasMade(key))
            return new Imported(read.line(), read.email(), List.of(), NOBODY);
        return switch (planner.plan(row, found)) {
            case Settled(var verdict) -> verdict;
            case Save save -> judge(save);
            case Create create -> judge(create, key.orElseThrow());
        };
    }

    private RowVerdict judge(Save save) {
        var problems = planner.problems(save);
        return problems.isEmpty() ? save.done() : RowPlanner.refusal(save.row(), problems);
    }

    private RowVerdict judge(Create create, Key key) {
        var row = create.row();
        return made.add(hash(key))
                ? new Imported(row.line(), row.email(), create.remarks(), NOBODY)
                : new Updated(row.line(), row.email(), create.remarks(), NOBODY);
    }

    private boolean wasMade(Optional<Key> key) {
        return key.filter(one -> made.contains(hash(one))).isPresent();
    }

    /// FNV-1a (RFC 9923) over website and address.
    private static long hash(Key key) {
        var hash = 0xcbf29ce484222325L ^ key.websiteId();
        for (var i = 0; i < key.emailKey().length(); i++)
            hash = (hash ^ key.emailKey().charAt(i)) * 0x100000001b3L;
        return hash & Long.MAX_VALUE;
    }
}
