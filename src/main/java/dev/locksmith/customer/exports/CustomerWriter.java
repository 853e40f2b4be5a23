package dev.locksmith.customer.exports;

import dev.locksmith.customer.Customer;
import java.io.Closeable;
import java.io.IOException;

/// Writes customers into a file of one format, one after the other.
interface CustomerWriter extends Closeable {
    /// @param group the name of the customer's group
    void write(Customer customer, String group) throws IOException;
}
