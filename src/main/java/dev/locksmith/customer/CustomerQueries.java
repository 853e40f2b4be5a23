package dev.locksmith.customer;

import java.util.Collection;
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

    void insert(CustomerEntity customer) {
        try {
            session.insert(customer);
        } catch (ConstraintViolationException refused) {
            throw emailTaken(customer, refused);
        }
    }

    void update(CustomerEntity customer) {
        try {
            session.update(customer);
        } catch (ConstraintViolationException refused) {
            throw emailTaken(customer, refused);
        }
    }

    /// The address is the one thing that is unique in the table.
    private static RuntimeException emailTaken(CustomerEntity customer, ConstraintViolationException refused) {
        return refused.getKind() == ConstraintKind.UNIQUE ? new EmailTaken(customer.details.email(), refused) : refused;
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
}
