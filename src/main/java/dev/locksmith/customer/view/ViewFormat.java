package dev.locksmith.customer.view;

import dev.locksmith.customer.search.CustomerFilter;
import dev.locksmith.customer.search.CustomerQuery;
import dev.locksmith.customer.search.CustomerSort;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The text of a view, a key and a value a line: it reads well, compares line by line, and can be sent to a colleague.
public final class ViewFormat {
    static final int VERSION = 1;

    private static final String TITLE = "Locksmith view ";
    private static final int WIDEST = 4;

    private final FilterFormat format;
    private final FilterParser parser;

    public ViewFormat(FilterFormat format, FilterParser parser) {
        this.format = format;
        this.parser = parser;
    }

    public String format(SavedView view) {
        var lines = new ArrayList<String>();
        lines.add(TITLE + VERSION);
        lines.add("title: " + plain(view.name()));
        var query = view.query();
        if (!query.keywords().isEmpty()) lines.add("words: " + plain(query.keywords()));
        query.filters().forEach(filter -> lines.add(line(filter)));
        lines.add("sort: " + Words.written(query.sort().name()) + (query.ascending() ? "" : " descending"));
        if (!view.columns().isEmpty()) lines.add("columns: " + Words.list(columns(view)));
        return String.join("\n", lines) + "\n";
    }

    /// A filter with its key.
    public String line(CustomerFilter filter) {
        return Words.written(FilterKey.of(filter).name()) + ": " + format.format(filter);
    }

    private static List<String> columns(SavedView view) {
        return view.columns().stream()
                .map(column -> column.name()
                        + (column.width().isPresent() ? " " + column.width().getAsInt() : ""))
                .toList();
    }

    private static String plain(String text) {
        return text.replaceAll("\\R", " ").strip();
    }

    /// What is understood of a text, and what is not.
    ///
    /// @param name of a view whose text has none
    public ReadView read(String text, String name) {
        return new Reading(name).of(text);
    }

    /// A filter from a line with its key.
    ///
    /// @return empty = there is no such filter
    public Optional<CustomerFilter> filter(String line) {
        var colon = line.indexOf(':');
        if (colon < 0) return Optional.empty();
        return Words.constant(FilterKey.class, line.substring(0, colon).strip())
                .flatMap(key -> parser.parse(key, line.substring(colon + 1)));
    }

    /// One reading of a text.
    private final class Reading {
        private final List<ViewRemark> remarks = new ArrayList<>();
        private final List<CustomerFilter> filters = new ArrayList<>();
        private final List<ViewColumn> columns = new ArrayList<>();
        private String name;
        private String words = "";
        private CustomerSort sort = CustomerSort.ID;
        private boolean ascending = true;

        Reading(String name) {
            this.name = name;
        }

        ReadView of(String text) {
            var lines = text.replace("\uFEFF", "").lines().toList();
            firstLine(lines.isEmpty() ? "" : lines.getFirst());
            for (var i = 1; i < lines.size(); i++) {
                var line = lines.get(i).strip();
                if (!line.isEmpty() && !line.startsWith("#")) line(i + 1, line);
            }
            return new ReadView(
                    new SavedView(name, new CustomerQuery(words, filters, sort, ascending), columns), remarks);
        }

        private void firstLine(String line) {
            var version =
                    line.startsWith(TITLE) ? line.substring(TITLE.length()).strip() : "";
            if (!version.matches("[0-9]{1,4}")) remarks.add(new ViewRemark.NoView());
            else if (Integer.parseInt(version) > VERSION) remarks.add(new ViewRemark.Newer(Integer.parseInt(version)));
        }

        private void line(int number, String line) {
            var colon = line.indexOf(':');
            var key = colon < 0 ? line : line.substring(0, colon).strip().toLowerCase(Locale.ROOT);
            var value = colon < 0 ? "" : line.substring(colon + 1).strip();
            var understood = switch (key) {
                case "title" -> title(value);
                case "words" -> words(value);
                case "sort" -> sort(value);
                case "columns" -> columns(value);
                default -> {
                    if (Words.constant(FilterKey.class, key).isEmpty()) {
                        remarks.add(new ViewRemark.UnknownKey(number, key));
                        yield true;
                    }
                    yield filter(line).map(filters::add).orElse(false);
                }
            };
            if (!understood) remarks.add(new ViewRemark.UnknownValue(number, key, value));
        }

        private boolean title(String value) {
            if (!value.isEmpty()) name = value;
            return !value.isEmpty();
        }

        private boolean words(String value) {
            words = value;
            return true;
        }

        private boolean sort(String value) {
            var parts = value.split("\\s+", 2);
            var by = Words.constant(CustomerSort.class, parts[0]);
            by.ifPresent(known -> sort = known);
            ascending = parts.length == 1 || !parts[1].equals("descending");
            return by.isPresent() && (parts.length == 1 || parts[1].matches("(a|de)scending"));
        }

        private boolean columns(String value) {
            columns.addAll(Words.parts(value).stream().map(Reading::column).toList());
            return true;
        }

        private static ViewColumn column(String written) {
            var parts = written.split("\\s+");
            var last = parts[parts.length - 1];
            return parts.length > 1 && last.matches("[0-9]{1," + WIDEST + "}")
                    ? new ViewColumn(
                            Stream.of(parts).limit(parts.length - 1L).collect(Collectors.joining(" ")),
                            OptionalInt.of(Integer.parseInt(last)))
                    : new ViewColumn(written, OptionalInt.empty());
        }
    }
}
