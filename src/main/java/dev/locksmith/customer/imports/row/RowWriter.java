package dev.locksmith.customer.imports.row;

import dev.locksmith.audit.Actor;
import dev.locksmith.customer.Customer;
import dev.locksmith.customer.CustomerLock;
import dev.locksmith.customer.Customers;
import dev.locksmith.customer.EmailTaken;
import dev.locksmith.customer.SaveOutcome.ChangedMeanwhile;
import dev.locksmith.customer.SaveOutcome.Gone;
import dev.locksmith.customer.SaveOutcome.Invalid;
import dev.locksmith.customer.SaveOutcome.Saved;
import dev.locksmith.customer.imports.file.CandidateRow;
import dev.locksmith.customer.imports.file.Remark;
import dev.locksmith.customer.imports.row.RowPlan.Create;
import dev.locksmith.customer.imports.row.RowPlan.Save;
import dev.locksmith.customer.imports.row.RowPlan.Settled;
import dev.locksmith.customer.imports.row.RowPlanner.Key;
import dev.locksmith.customer.imports.row.RowVerdict.Imported;
import dev.locksmith.customer.imports.row.RowVerdict.Refused;
import dev.locksmith.database.Locks;
import dev.locksmith.database.Transaction;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Brings rows into the database, many in one transaction: whoever is new is made together with the others who are.
public final class RowWriter {
    private final Customers customers;
    private final RowCredentials credentials;
    private final RowPlanner planner;

    public RowWriter(
            Customers customers,
            RowCredentials credentials,
            TargetWebsites destination,
            Vocabulary words,
            Clock clock) {
        this.customers = customers;
        this.credentials = credentials;
        this.planner = new RowPlanner(destination, words, clock);
    }

    /// For a dry run.
    public RowJudge judge() {
        return new RowJudge(customers, credentials, planner);
    }

    /// Does what takes its time, before the transaction.
    public CandidateRow prepare(CandidateRow row) {
        return credentials.prepare(row);
    }

    /// Writes rows, first taking the locks of all customers whom they may change. A row is refused before anything of
    /// it is written.
    ///
    /// @return a verdict for each, in order
    /// @throws EmailTaken after which all must be rolled back
    public List<RowVerdict> write(Transaction transaction, Actor by, List<CandidateRow> rows) {
        customers.lock(transaction, rows.stream().map(CandidateRow::email).toList());
        var verdicts = new HashMap<Integer, RowVerdict>();
        for (var wave : waves(rows)) {
            var known = known(transaction, wave.stream().map(rows::get).toList());
            var creations = new ArrayList<Creation>();
            for (var place : wave)
                switch (plan(rows.get(place), known)) {
                    case Settled(var verdict) -> verdicts.put(place, verdict);
                    case Save save -> verdicts.put(place, save(transaction, by, save));
                    case Create create -> creations.add(new Creation(place, create));
                }
            verdicts.putAll(create(transaction, by, creations));
        }
        return inOrder(verdicts, rows.size());
    }

    private static List<RowVerdict> inOrder(Map<Integer, RowVerdict> verdicts, int size) {
        var all = new ArrayList<RowVerdict>();
        for (var place = 0; place < size; place++) {
            var verdict = verdicts.get(place);
            if (verdict == null) throw new IllegalStateException("no verdict");
            all.add(verdict);
        }
        return all;
    }

    /// @param place of the row among all
    private record Creation(int place, Create plan) {}

    /// The places of rows, none of a wave about the same customer as another: what the first row of a customer writes,
    /// the second finds.
    private List<List<Integer>> waves(List<CandidateRow> rows) {
        var waves = new ArrayList<List<Integer>>();
        var rowsOf = new HashMap<Key, Integer>();
        for (var place = 0; place < rows.size(); place++) {
            var earlier = planner.key(rows.get(place))
                    .map(key -> rowsOf.merge(key, 1, Integer::sum) - 1)
                    .orElse(0);
            if (earlier == waves.size()) waves.add(new ArrayList<>());
            waves.get(earlier).add(place);
        }
        return waves;
    }

    private Map<Key, Customer> known(Transaction transaction, List<CandidateRow> rows) {
        return customers
                .findByEmails(
                        transaction, rows.stream().map(CandidateRow::email).toList())
                .stream()
                .collect(Collectors.toMap(Key::of, Function.identity()));
    }

    private RowPlan plan(CandidateRow row, Map<Key, Customer> known) {
        @Nullable Customer found = planner.key(row).map(known::get).orElse(null);
        return planner.plan(row, found);
    }

    private Map<Integer, RowVerdict> create(Transaction transaction, Actor by, List<Creation> creations) {
        if (creations.isEmpty()) return Map.of();
        var accounts =
                creations.stream().map(creation -> creation.plan.account()).toList();
        var ids = customers.createAll(transaction, by, accounts, credentials::store);
        var verdicts = new HashMap<Integer, RowVerdict>();
        for (var i = 0; i < ids.size(); i++) {
            var plan = creations.get(i).plan;
            verdicts.put(
                    creations.get(i).place,
                    new Imported(plan.row().line(), plan.row().email(), plan.remarks(), ids.get(i)));
        }
        return verdicts;
    }

    private RowVerdict save(Transaction transaction, Actor by, Save plan) {
        var row = plan.row();
        var meanwhile = new Refused(row.line(), row.email(), new Remark("meanwhile"));
        if (!Locks.held(transaction, CustomerLock.of(plan.edit().id()))) return meanwhile;
        return switch (customers.save(transaction, by, plan.edit())) {
            case Saved _ -> plan.done();
            case Invalid(var problems) -> RowPlanner.refusal(row, problems);
            case ChangedMeanwhile _, Gone _ -> meanwhile;
        };
    }
}
