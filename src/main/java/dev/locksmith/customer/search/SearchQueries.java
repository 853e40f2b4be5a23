package dev.locksmith.customer.search;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hibernate.StatelessSession;
import org.hibernate.query.CommonQueryContract;

/// The queries over the index, which are put together at run time.
final class SearchQueries {
    private static final byte[] NONE = {};
    private static final int CHUNK = 500;

    private final StatelessSession session;

    SearchQueries(StatelessSession session) {
        this.session = session;
    }

    /// Customers' ids by one source of a condition, in no order.
    List<Long> ids(Conditions conditions, String source, int most) {
        var query = session.createSelectionQuery(source, Long.class).setMaxResults(most);
        bind(conditions, source, query);
        return query.getResultList();
    }

    /// Where those of the customers stand who meet all conditions, in no order.
    List<Position> positions(Conditions conditions, List<Condition> asked, CustomerSort sort, List<Long> ids) {
        var found = new ArrayList<Position>();
        for (var from = 0; from < ids.size(); from += CHUNK) {
            var chunk = ids.subList(from, Math.min(ids.size(), from + CHUNK));
            var hql = select(sort) + where("l.customerId in :chunk", asked);
            found.addAll(positions(conditions, sort, hql, chunk.size(), query -> query.setParameter("chunk", chunk)));
        }
        return found;
    }

    /// Some who meet all conditions, in no order.
    List<Position> some(Conditions conditions, List<Condition> asked, CustomerSort sort, int most) {
        return positions(conditions, sort, select(sort) + where("", asked), most, query -> {});
    }

    /// The next after a position, nearest first.
    List<Position> page(Conditions conditions, List<Condition> asked, Keyset keyset, int size) {
        var page = new ArrayList<Position>();
        for (var range : keyset.ranges()) {
            if (page.size() == size) break;
            var hql = select(keyset.sort()) + where(range, asked) + " order by " + keyset.order();
            page.addAll(positions(conditions, keyset.sort(), hql, size - page.size(), query -> {
                if (range.contains(":none")) query.setParameter("none", NONE);
                keyset.from().ifPresent(from -> {
                    if (range.contains(":key")) query.setParameter("key", from.key());
                    if (range.contains(":id")) query.setParameter("id", from.id());
                });
            }));
        }
        return page;
    }

    long count(Conditions conditions, List<Condition> asked) {
        var hql = "select count(*) from ListingEntity l" + where("", asked);
        var query = session.createSelectionQuery(hql, Long.class);
        bind(conditions, hql, query);
        return query.getSingleResult();
    }

    /// The ends of the ids, 0 and 0 where there is nobody.
    IdRange idRange() {
        return session.createSelectionQuery(
                        "select coalesce(min(l.customerId), 0), coalesce(max(l.customerId), 0) from ListingEntity l",
                        IdRange.class)
                .getSingleResult();
    }

    record IdRange(long first, long last) {}

    /// The lines of the customers, in the order of the ids; who is gone meanwhile is left out.
    List<CustomerRow> lines(Collection<Long> ids) {
        if (ids.isEmpty()) return List.of();
        var lines = session.createSelectionQuery("""
                select c.id, c.details, g.name, b.details, s.details, c.createdAt, c.createdIn, w.id, w.name
                from CustomerEntity c
                join WebsiteEntity w on w.id = c.websiteId
                join CustomerGroupEntity g on g.id = c.details.account.groupId
                left join AddressEntity b on b.id = c.defaultBillingId
                left join AddressEntity s on s.id = c.defaultShippingId
                where c.id in :ids""", CustomerRow.class)
                .setParameterList("ids", ids)
                .getResultStream()
                .collect(Collectors.toMap(CustomerRow::id, Function.identity()));
        return ids.stream().map(lines::get).filter(Objects::nonNull).toList();
    }

    private static void bind(Conditions conditions, String hql, CommonQueryContract query) {
        conditions.parametersOf(hql).forEach(query::setParameter);
    }

    private static String select(CustomerSort sort) {
        return sort == CustomerSort.ID
                ? "select l.customerId from ListingEntity l"
                : "select l.customerId, l." + sort.attribute() + " from ListingEntity l";
    }

    /// @param range of the index; empty = all of it
    private static String where(String range, List<Condition> asked) {
        var all = Stream.concat(Stream.of(range), asked.stream().map(Condition::check))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" and "));
        return all.isEmpty() ? "" : " where " + all;
    }

    private List<Position> positions(
            Conditions conditions, CustomerSort sort, String hql, int most, Consumer<CommonQueryContract> more) {
        if (sort == CustomerSort.ID) {
            var query = session.createSelectionQuery(hql, Long.class).setMaxResults(most);
            bind(conditions, hql, query);
            more.accept(query);
            return query.getResultList().stream()
                    .map(id -> new Position(NONE, id))
                    .toList();
        }
        var query = session.createSelectionQuery(hql, Object[].class).setMaxResults(most);
        bind(conditions, hql, query);
        more.accept(query);
        return query.getResultList().stream()
                .map(row -> new Position((byte[]) row[1], (Long) row[0]))
                .toList();
    }
}
