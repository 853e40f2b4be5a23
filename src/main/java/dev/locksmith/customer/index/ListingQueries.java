package dev.locksmith.customer.index;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.hibernate.StatelessSession;
import org.jspecify.annotations.Nullable;

/// Reads and writes the index's rows, many in one batch.
final class ListingQueries {
    private final StatelessSession session;

    ListingQueries(StatelessSession session) {
        this.session = session;
    }

    Optional<ListingEntity> find(long customerId) {
        @Nullable ListingEntity found = session.get(ListingEntity.class, customerId);
        return Optional.ofNullable(found);
    }

    void insert(List<ListingEntity> rows) {
        session.insertMultiple(rows);
    }

    void update(ListingEntity row) {
        session.update(row);
    }

    void insertWords(Collection<WordEntity> words) {
        session.insertMultiple(List.copyOf(words));
    }

    void deleteWords(Collection<WordEntity> words) {
        session.deleteMultiple(List.copyOf(words));
    }

    void setTraits(long customerId, int traits) {
        session.createMutationQuery("update ListingEntity set traits = :traits where customerId = :id")
                .setParameter("traits", traits)
                .setParameter("id", customerId)
                .executeUpdate();
    }

    /// Customers whose row is of an older sort order, after one, in the order of their ids.
    List<Long> outdated(int version, long after, int most) {
        return session.createSelectionQuery("""
                        select customerId from ListingEntity
                        where orderVersion < :version and customerId > :after
                        order by customerId""", Long.class)
                .setParameter("version", version)
                .setParameter("after", after)
                .setMaxResults(most)
                .getResultList();
    }

    /// Customers of those after one that have no row yet, in the order of their ids.
    List<Long> missing(long after, int most) {
        return session.createSelectionQuery("""
                        select c.id from CustomerEntity c
                        where c.id > :after and not exists (select 1 from ListingEntity l where l.customerId = c.id)
                        order by c.id""", Long.class)
                .setParameter("after", after)
                .setMaxResults(most)
                .getResultList();
    }
}
