package dev.locksmith.customer;

import dev.locksmith.audit.Actor;
import dev.locksmith.database.Transaction;
import java.util.List;

/// Writes down what a listener is told.
record RecordingCustomerListener(List<String> heard) implements CustomerListener {
    @Override
    public void changed(Transaction transaction, Actor by, Customer before, Customer after) {
        heard.add(before.email() + " → " + after.email());
    }

    @Override
    public void deleting(Transaction transaction, Actor by, Customer customer) {
        heard.add(customer.email() + " deleted");
    }
}
