package dev.locksmith.ui.jobs;

import dev.locksmith.customer.search.CustomerRow;
import dev.locksmith.job.JobItem;
import dev.locksmith.job.outcome.OutcomeCode;
import dev.locksmith.ui.screen.ConsoleServices;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/// Reads the customers of one job page by page, with their names; two statements a page. Runs off the window's thread.
final class ItemLoader {
    private final ConsoleServices services;
    private final long jobId;

    ItemLoader(ConsoleServices services, long jobId) {
        this.services = services;
        this.jobId = jobId;
    }

    /// @param outcome only those who ended so; empty = all
    /// @param after the position of the last one that is known; -1 = none is
    List<ItemRow> page(Optional<OutcomeCode> outcome, long after, int atMost) {
        var reader = services.bulk().reader();
        var by = services.session().staff();
        var items = outcome.map(code -> reader.items(by, jobId, List.of(code), after, atMost))
                .orElseGet(() -> reader.items(by, jobId, after, atMost));
        var ids = items.stream().map(JobItem::subject).toList();
        var customers = services.customers().search().rows(by, ids).stream()
                .collect(Collectors.toMap(CustomerRow::id, Function.identity()));
        return items.stream()
                .map(item -> new ItemRow(item, Optional.ofNullable(customers.get(item.subject()))))
                .toList();
    }
}
