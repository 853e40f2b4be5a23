package dev.locksmith.password.account;

import dev.locksmith.audit.Foundation;
import dev.locksmith.customer.Customer;
import dev.locksmith.customer.Customers;
import dev.locksmith.mail.dispatch.Composer;
import dev.locksmith.mail.letter.Composition;
import dev.locksmith.mail.letter.Letter;
import dev.locksmith.mail.outbox.OutboxMessage;
import java.util.function.BiFunction;

/// Composes a mail to one customer, whose id is the message's reference, out of nothing but the customer.
public final class CustomerMail implements Composer {
    private final Foundation foundation;
    private final Customers customers;
    private final String kind;
    private final BiFunction<Customer, OutboxMessage, Letter> letter;

    public CustomerMail(
            Foundation foundation,
            Customers customers,
            String kind,
            BiFunction<Customer, OutboxMessage, Letter> letter) {
        this.foundation = foundation;
        this.customers = customers;
        this.kind = kind;
        this.letter = letter;
    }

    @Override
    public String kind() {
        return kind;
    }

    @Override
    public Composition compose(OutboxMessage message) {
        return foundation
                .database()
                .inTransaction(transaction -> customers.find(transaction, message.reference()))
                .<Composition>map(customer -> letter.apply(customer, message))
                .orElseGet(PasswordMails::customerGone);
    }
}
