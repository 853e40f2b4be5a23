package dev.locksmith.customer;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.hibernate.LockMode;
import org.hibernate.StatelessSession;
import org.hibernate.exception.ConstraintViolationException;
import org.hibernate.exception.ConstraintViolationException.ConstraintKind;
import org.hibernate.query.SelectionQuery;
import org.jspecify.annotations.Nullable;

/// The queries that are put together at run time, and the writes that must answer for the unique address.
final class CustomerQueries {
    private final StatelessSession session;

    CustomerQueries(StatelessSession session) {
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
                join CustomerGroupEntity g on g.id = c.details.groupId
                left join AddressEntity a on a.id = c.defaultBillingId
                where c.id in :ids""", GridLine.class)
                .setParameterList("ids", ids)
                .getResultStream()
                .collect(Collectors.toMap(GridLine::id, GridLine::row));
        return ids.stream().map(lines::get).filter(Objects::nonNull).toList();
    }

    /// The customer, whom nobody else changes until the transaction ends.
    Optional<CustomerEntity> findLocked(long id) {
        @Nullable CustomerEntity found = session.get(CustomerEntity.class, id, LockMode.PESSIMISTIC_WRITE);
        return Optional.ofNullable(found);
    }

    void insert(CustomerEntity customer) {
        try {
            session.insert(customer);
        } catch (ConstraintViolationException refused) {
            throw emailTaken(refused);
        }
    }

    void update(CustomerEntity customer) {
        try {
            session.update(customer);
        } catch (ConstraintViolationException refused) {
            throw emailTaken(refused);
        }
    }

    /// The address is the one thing that is unique in the table.
    private static RuntimeException emailTaken(ConstraintViolationException refused) {
        return refused.getKind() == ConstraintKind.UNIQUE ? new EmailTaken(refused) : refused;
    }

    /// Names the default addresses of a customer just inserted.
    void setDefaults(long id, @Nullable Long billing, @Nullable Long shipping) {
        session.createMutationQuery("""
                update CustomerEntity set defaultBillingId = :billing, defaultShippingId = :shipping where id = :id""")
                .setParameter("billing", billing, Long.class)
                .setParameter("shipping", shipping, Long.class)
                .setParameter("id", id)
                .executeUpdate();
    }

    /// Makes the first address the default of every customer that has none yet.
    void setFirstAddressesDefault() {
        session.createMutationQuery("""
                update CustomerEntity c set
                    defaultBillingId = (select min(a.id) from AddressEntity a where a.customerId = c.id),
                    defaultShippingId = (select min(a.id) from AddressEntity a where a.customerId = c.id)
                where defaultBillingId is null""").executeUpdate();
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
