package dev.locksmith.ui.customers.grid;

import dev.locksmith.customer.search.CustomerQuery;
import dev.locksmith.customer.search.CustomerSort;
import dev.locksmith.ui.customers.filter.FilterModel;
import dev.locksmith.ui.work.Background;
import dev.locksmith.ui.work.LatestOnly;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.function.IntConsumer;
import java.util.function.LongConsumer;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;

/// The customer grid: what is searched for and sorted by, and the lines it found. Sorting and searching are the
/// database's work; only pages that are looked at are read.
public final class GridModel {
    private static final Duration TYPING_PAUSE = Duration.ofMillis(200);
    private static final int MOST_WAITING = 3;
    private static final int MOST_ON_SCREEN = 2;

    private final GridReader reader;
    private final Background background;
    private final LatestOnly typing = new LatestOnly();
    private final LatestOnly queries = new LatestOnly();
    private final ObjectProperty<CustomerQuery> query = new SimpleObjectProperty<>(CustomerQuery.all());
    private final ObjectProperty<GridRows> rows = new SimpleObjectProperty<>(new GridRows(0));
    private final ObjectProperty<GridState> state = new SimpleObjectProperty<>(new GridState.Loading());
    private final GridTotal total;
    private final FilterModel filters;
    private final BooleanProperty busy = new SimpleBooleanProperty();
    private final GridSelection selection = new GridSelection();
    private final GridTicks ticks = new GridTicks(query);
    private final Deque<Integer> wanted = new ArrayDeque<>();
    private final Deque<Integer> lookedAt = new ArrayDeque<>();
    private final LatestSearch loading;
    private Optional<GridWindow> window = Optional.empty();
    private final LatestOnly seeking = new LatestOnly();
    private IntConsumer whenMoved = _ -> {};
    private IntConsumer whenSought = _ -> {};
    private LongConsumer whenSingle = _ -> {};
    private boolean openSingle;
    private boolean loadingPage;

    public GridModel(GridReader reader, Background background) {
        this.reader = reader;
        this.background = background;
        total = new GridTotal(reader, background, query);
        loading = new LatestSearch(background);
        filters = new FilterModel(reader.states());
        filters.filters().subscribe(wish -> ask(query.get().withFilters(wish)));
    }

    public FilterModel filters() {
        return filters;
    }

    public ObjectProperty<CustomerQuery> query() {
        return query;
    }

    public ObjectProperty<GridRows> rows() {
        return rows;
    }

    ObjectProperty<GridState> state() {
        return state;
    }

    /// How many customers the query found.
    public GridTotal total() {
        return total;
    }

    /// @param scrolls is told by how many rows what is on screen stands further down than was thought
    void onMoved(IntConsumer scrolls) {
        whenMoved = scrolls;
    }

    BooleanProperty busy() {
        return busy;
    }

    public GridSelection selection() {
        return selection;
    }

    public GridTicks ticks() {
        return ticks;
    }

    /// Searches once typing pauses.
    void type(String keywords) {
        background.later(typing, TYPING_PAUSE, () -> search(keywords));
    }

    /// Searches now.
    public void search(String keywords) {
        var now = query.get();
        if (!keywords.strip().equals(now.keywords())) {
            ask(now.withKeywords(keywords.strip()));
        }
    }

    /// Searches now, and opens whoever is the only one found.
    void searchAndOpen(String keywords) {
        openSingle = !keywords.isBlank();
        if (keywords.strip().equals(query.get().keywords()) && !busy.get()) openIfSingle();
        else search(keywords);
    }

    private void openIfSingle() {
        if (openSingle && total.value().get() == 1 && rows.get().size() == 1)
            rows.get()
                    .get(0)
                    .loaded()
                    .get()
                    .ifPresent(one -> whenSingle.accept(one.row().id()));
        openSingle = false;
    }

    /// @param opens is told the only customer found, when people ask for it by Enter
    public void onSingle(LongConsumer opens) {
        whenSingle = opens;
    }

    void sort(CustomerSort by, boolean ascending) {
        var wish = query.get().withSort(by, ascending);
        if (!wish.equals(query.get())) ask(wish);
    }

    /// Asks for something else altogether, as a view does.
    public void show(CustomerQuery wish) {
        query.set(wish);
        filters.filters().set(wish.filters());
        lookedAt.clear();
        load();
    }

    private void ask(CustomerQuery wish) {
        if (wish.equals(query.get())) return;
        query.set(wish);
        lookedAt.clear();
        load();
    }

    /// Reads what filters can be chosen from.
    public void readVocabulary() {
        background.run("customers.load", reader::vocabulary).quietly().then(filters.vocabulary()::set);
    }

    /// Goes to the first whose value in the column sorted by begins with letters.
    void seek(String letters) {
        window.ifPresent(from -> background
                .run("customers.load", () -> reader.seek(from, letters))
                .latestOf(seeking)
                .then(found -> found.ifPresent(sought -> show(from, sought))));
    }

    private void show(GridWindow from, GridReader.Sought sought) {
        if (!window.equals(Optional.of(from))) return;
        show(sought.loaded(), rows.get());
        whenSought.accept(sought.index());
    }

    /// @param goes is told the number of the row that was sought
    void onSought(IntConsumer goes) {
        whenSought = goes;
    }

    /// Asks the database again: after a failure, and for what others have changed meanwhile.
    public void load() {
        var asked = query.get();
        var shown = window.filter(known -> known.query().equals(asked));
        var pages = lookedAt.isEmpty() ? List.of(0) : List.copyOf(lookedAt);
        wanted.clear();
        background
                .run("customers.load", loading.next(() -> reader.read(asked, shown, pages)))
                .latestOf(queries)
                .busy(busy)
                .onFailure(this::failed)
                .then(this::show);
    }

    private void failed(Throwable failure) {
        window = Optional.empty();
        rows.set(new GridRows(0));
        selection.follow(rows.get());
        total.unknown();
        state.set(new GridState.Failed(reader.sentence(failure)));
    }

    private void show(GridReader.GridPages answer) {
        var found = rows.get();
        var now = answer.window();
        var sameQuery =
                window.filter(known -> known.query().equals(now.query())).isPresent();
        if (found.size() != now.size() || !sameQuery) found = new GridRows(now.size());
        window = Optional.of(now);
        found.forgetOthers(List.copyOf(answer.pages().keySet()));
        for (var page : answer.pages().entrySet()) found.fill(page.getKey(), page.getValue());
        state.set(stateOf(now));
        show(found);
        openIfSingle();
    }

    private void show(GridRows found) {
        var now = window.orElseThrow();
        total.found(now.size(), now.isEstimated());
        if (found != rows.get()) rows.set(found);
        selection.follow(found);
    }

    /// A page has come, and with it perhaps the news that there are more rows or fewer.
    private void show(GridReader.LoadedPage loaded, GridRows target) {
        var page = loaded.page();
        var size = window.orElseThrow().size();
        var found = size == target.size() && page.moved() == 0 ? target : target.resized(size, page.moved());
        if (page.anew()) found.forgetOthers(List.of(page.number()));
        found.fill(page.number(), loaded.rows());
        show(found);
        if (page.moved() != 0) whenMoved.accept(page.moved());
    }

    private static GridState stateOf(GridWindow found) {
        if (found.size() > 0) return new GridState.Rows();
        return found.query().isUnfiltered()
                ? new GridState.NoCustomers()
                : new GridState.NoMatch(found.query().keywords());
    }

    /// A line is on screen: its page is read unless it is there. While one page is read, only the newest wishes are
    /// kept, so that fast scrolling asks the database for little.
    public void want(int index) {
        var page = index / GridRows.PAGE;
        moveToFront(lookedAt, page, MOST_ON_SCREEN);
        if (rows.get().isLoaded(page)) return;
        moveToFront(wanted, page, MOST_WAITING);
        loadNext();
    }

    private static void moveToFront(Deque<Integer> newest, Integer page, int most) {
        newest.remove(page);
        newest.addFirst(page);
        while (newest.size() > most) newest.removeLast();
    }

    private void loadNext() {
        if (loadingPage || wanted.isEmpty() || window.isEmpty()) return;
        var page = wanted.removeFirst();
        var target = rows.get();
        var from = window.get();
        loadingPage = true;
        background
                .run("customers.load", () -> reader.page(from, page))
                .onFailure(failure -> {
                    loadingPage = false;
                    failed(failure);
                })
                .then(loaded -> {
                    loadingPage = false;
                    if (rows.get() == target && window.equals(Optional.of(from))) show(loaded, target);
                    loadNext();
                });
    }
}
