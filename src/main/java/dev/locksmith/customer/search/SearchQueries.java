package dev.locksmith.customer.search;

import dev.locksmith.customer.SearchText;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hibernate.StatelessSession;
import org.hibernate.query.SelectionQuery;

/// The search queries, which are put together at run time.
final class SearchQueries {
    private final StatelessSession session;

    SearchQueries(StatelessSession session) {
        this.session = session;
    }

    long count(String keywords) {
        var wanted = new Keywords(keywords);
        var query = session.createSelectionQuery("select count(*) from CustomerEntity c" + wanted.where(), Long.class);
        return wanted.bind(query).getSingleResult();
    }

    /// First which customers, by an index where the order has one, then their lines: joined at once, a database may
    /// read and sort every customer there is for a page of fifty.
    List<CustomerRow> page(CustomerQuery asked, long offset, int size) {
        var wanted = new Keywords(asked.keywords());
        var sort = asked.sort();
        var hql = "select c.id from CustomerEntity c" + sort.join() + wanted.where() + " order by "
                + sort.order(asked.ascending());
        var ids = wanted.bind(session.createSelectionQuery(hql, Long.class))
                .setFirstResult(Math.toIntExact(offset))
                .setMaxResults(size)
                .getResultList();
        return ids.isEmpty() ? List.of() : lines(ids);
    }

    /// The lines of the customers, in the order of the ids.
    private List<CustomerRow> lines(List<Long> ids) {
        var lines = session.createSelectionQuery("""
                select c.id, c.details, g.name, a.details, c.createdAt, w.name
                from CustomerEntity c
                join WebsiteEntity w on w.id = c.websiteId
                join CustomerGroupEntity g on g.id = c.details.account.groupId
                left join AddressEntity a on a.id = c.defaultBillingId
                where c.id in :ids""", CustomerRow.class)
                .setParameterList("ids", ids)
                .getResultStream()
                .collect(Collectors.toMap(CustomerRow::id, Function.identity()));
        return ids.stream().map(lines::get).filter(Objects::nonNull).toList();
    }

    /// Words of which every one must occur.
    private static final class Keywords {
        private final List<String> conditions = new ArrayList<>();
        private final List<String> patterns = new ArrayList<>();

        Keywords(String keywords) {
            SearchText.words(keywords).forEach(this::add);
        }

        /// A phone number is also looked for by its digits alone, however it is written.
        private void add(String word) {
            var condition = like(word);
            var digits = SearchText.digits(word);
            if (digits.length() >= 3 && word.matches("[0-9+()./-]+") && !digits.equals(word))
                condition = "(" + condition + " or " + like(digits) + ")";
            conditions.add(condition);
        }

        private String like(String word) {
            patterns.add("%" + word.replaceAll("([\\\\%_])", "\\\\$1") + "%");
            return "c.searchText like :word" + patterns.size() + " escape '\\'";
        }

        String where() {
            return conditions.isEmpty() ? "" : " where " + String.join(" and ", conditions);
        }

        <R> SelectionQuery<R> bind(SelectionQuery<R> query) {
            for (var i = 0; i < patterns.size(); i++) query.setParameter("word" + (i + 1), patterns.get(i));
            return query;
        }
    }
}
