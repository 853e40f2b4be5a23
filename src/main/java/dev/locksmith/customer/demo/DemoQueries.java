package dev.locksmith.customer.demo;

import org.hibernate.StatelessSession;

/// Counts the customers of a shop that may be one for trying things.
final class DemoQueries {
    private final StatelessSession session;

    DemoQueries(StatelessSession session) {
        this.session = session;
    }

    long customers() {
        return session.createSelectionQuery("select count(*) from CustomerEntity", Long.class)
                .getSingleResult();
    }

    /// Those whom somebody made or changed, and not the demo.
    long ownCustomers() {
        return session.createSelectionQuery("select count(*) from CustomerEntity where updatedBy <> 'demo'", Long.class)
                .getSingleResult();
    }
}
