package dev.locksmith.customer;

import dev.locksmith.database.Transaction;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.hibernate.LockMode;
import org.hibernate.StatelessSession;
import org.hibernate.exception.ConstraintViolationException;
import org.hibernate.exception.ConstraintViolationException.ConstraintKind;
import org.jspecify.annotations.Nullable;

/// Locks a customer, and does the writes that must answer for the unique address.
final class CustomerQueries {
    private final StatelessSession session;

    CustomerQueries(StatelessSession session) {
        this.session = session;
    }

    /// The customer, whom nobody else changes until the transaction ends.
    Optional<CustomerEntity> findLocked(long id) {
        @Nullable CustomerEntity found = session.get(CustomerEntity.class, id, LockMode.PESSIMISTIC_WRITE);
        return Optional.ofNullable(found);
    }

    /// Locks the customers, in the order of their ids, as everybody does who locks several.
    void lockAll(Collection<Long> ids) {
        var _ = session.createSelectionQuery("from CustomerEntity where id in :ids order by id", CustomerEntity.class)
                .setParameterList("ids", ids)
                .setHibernateLockMode(LockMode.PESSIMISTIC_WRITE)
                .getResultList();
    }

    void insertAll(Transaction transaction, List<CustomerEntity> customers) {
        try {
            CustomerEntity.insertAll(transaction, customers);
        } catch (ConstraintViolationException refused) {
            throw emailTaken(customers, refused);
        }
    }

    void update(CustomerEntity customer) {
        try {
            session.update(customer);
        } catch (ConstraintViolationException refused) {
            throw emailTaken(List.of(customer), refused);
        }
    }

    /// The address is the one thing that is unique in the table. Of many, nobody knows whose it is.
    private static RuntimeException emailTaken(List<CustomerEntity> customers, ConstraintViolationException refused) {
        if (refused.getKind() != ConstraintKind.UNIQUE) return refused;
        var first = customers.getFirst().details.email();
        return new EmailTaken(customers.size() == 1 ? first : first + ", …", refused);
    }
}
