package dev.locksmith.ui.customers;

import dev.locksmith.customer.search.CustomerFilter;
import dev.locksmith.customer.search.CustomerQuery;
import dev.locksmith.customer.search.CustomerSearch;
import dev.locksmith.customer.search.CustomerState;
import dev.locksmith.staff.StaffMember;
import dev.locksmith.ui.customers.grid.GridModel;
import dev.locksmith.ui.screen.ConsoleServices;
import dev.locksmith.ui.screen.WorkQueue;
import dev.locksmith.ui.work.Background;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/// The work queues of customers: who waits for staff to do something. Each is a view of one filter; the counts are read
/// once a minute, and none beyond what an entry has room to say.
final class WorkQueues {
    private static final Duration PAUSE = Duration.ofMinutes(1);
    private static final int MOST = 1_000;
    private static final List<String> STATES =
            List.of("LOCKED", "MAIL_BLOCKED", "UNOPENED_FOR_AN_HOUR", "LINK_ENDS_WITHIN_TWO_HOURS", "LIMIT_HIT_TODAY");

    private final CustomerSearch search;
    private final StaffMember by;
    private final Background background;
    private final GridModel grid;
    private final Map<String, Queue> queues = new LinkedHashMap<>();
    private Optional<Background.Repeating> repeating = Optional.empty();

    WorkQueues(ConsoleServices services, Background background, GridModel grid) {
        this.search = services.customers().search();
        this.by = services.session().staff();
        this.background = background;
        this.grid = grid;
        STATES.stream().flatMap(this::state).forEach(state -> add(state.name(), new CustomerFilter.InState(state)));
        add("NO_PASSWORD", new CustomerFilter.HasPassword(false));
    }

    /// A queue with its count as it was last read.
    private record Queue(CustomerFilter filter, StringProperty count) {}

    private Stream<CustomerState> state(String name) {
        return search.states().stream().filter(state -> state.name().equals(name));
    }

    private void add(String name, CustomerFilter filter) {
        queues.put(name, new Queue(filter, new SimpleStringProperty("")));
    }

    List<WorkQueue> all() {
        return queues.entrySet().stream()
                .map(queue -> new WorkQueue(
                        queue.getKey(),
                        "customers.queue." + queue.getKey(),
                        queue.getValue().count(),
                        () -> grid.show(
                                CustomerQuery.all().with(queue.getValue().filter()))))
                .toList();
    }

    /// From now on the counts are read.
    void start() {
        if (repeating.isPresent()) return;
        repeating = Optional.of(background.every(PAUSE, this::count));
        count();
    }

    private void count() {
        for (var queue : queues.values())
            background
                    .run("customers.count", () -> search.countUpTo(by, queue.filter(), MOST))
                    .quietly()
                    .onFailure(_ -> queue.count().set("–"))
                    .then(count -> queue.count().set(words(count)));
    }

    private static String words(int count) {
        if (count == 0) return "";
        return count < MOST ? Integer.toString(count) : (MOST - 1) + "+";
    }
}
