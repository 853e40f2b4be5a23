package dev.locksmith.password.account;

import dev.locksmith.customer.Customer;
import dev.locksmith.customer.Customers;
import dev.locksmith.database.Transaction;
import dev.locksmith.mail.letter.Composition;
import dev.locksmith.mail.letter.Obsolete;
import dev.locksmith.mail.outbox.OutboxMessage;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/// Reads the customers that many mails are for, with one statement.
public final class MailReading {
    private MailReading() {}

    /// The customers that are there, by id.
    public static Map<Long, Customer> customers(Transaction transaction, Customers customers, Collection<Long> ids) {
        return customers.find(transaction, ids).stream().collect(Collectors.toMap(Customer::id, Function.identity()));
    }

    /// What writes the mails whose reference is the customer's id; of a customer who is gone, none.
    ///
    /// @param mail of a customer and a message
    public static Map<Long, Supplier<Composition>> byCustomer(
            Transaction transaction,
            Customers customers,
            List<OutboxMessage> messages,
            BiFunction<Customer, OutboxMessage, Composition> mail) {
        var found = customers(transaction, customers, references(messages));
        var mails = new HashMap<Long, Supplier<Composition>>();
        for (var message : messages) {
            var customer = found.get(message.reference());
            mails.put(message.id(), () -> customer == null ? gone() : mail.apply(customer, message));
        }
        return mails;
    }

    /// Instead of a mail to a customer who is gone.
    public static Composition gone() {
        return new Obsolete(ObsoleteMail.CUSTOMER_GONE);
    }

    /// What messages refer to.
    public static List<Long> references(List<OutboxMessage> messages) {
        return messages.stream().map(OutboxMessage::reference).distinct().toList();
    }
}
