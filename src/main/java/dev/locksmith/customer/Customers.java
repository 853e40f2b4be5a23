package dev.locksmith.customer;

import dev.locksmith.audit.Act;
import dev.locksmith.audit.Actor;
import dev.locksmith.audit.AuditEntry;
import dev.locksmith.audit.AuditLog;
import dev.locksmith.customer.CreateOutcome.Created;
import dev.locksmith.customer.CreateOutcome.EmailInUse;
import dev.locksmith.customer.PreparedCredential.Storable;
import dev.locksmith.customer.SaveOutcome.ChangedMeanwhile;
import dev.locksmith.customer.SaveOutcome.Gone;
import dev.locksmith.customer.SaveOutcome.Invalid;
import dev.locksmith.customer.SaveOutcome.Saved;
import dev.locksmith.customer.address.AddressEdit;
import dev.locksmith.customer.address.AddressEntity;
import dev.locksmith.customer.field.FieldProblem;
import dev.locksmith.customer.field.ProblemKind;
import dev.locksmith.customer.website.CustomerGroupEntity;
import dev.locksmith.customer.website.WebsiteEntity;
import dev.locksmith.customer.website.Websites;
import dev.locksmith.database.Database;
import dev.locksmith.database.Locks;
import dev.locksmith.database.Transaction;
import dev.locksmith.staff.Permission;
import dev.locksmith.staff.StaffMember;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;

/// The customers: making, saving and deleting them, and finding one that is known by id or e-mail address.
public final class Customers {
    private static final String CREATED_IN_CONSOLE = "Console";

    private final Database database;
    private final AuditLog audit;
    private final CustomerIndex index;
    private final CustomerCreation creation;
    private final List<CustomerListener> listeners;

    public Customers(Database database, AuditLog audit, CustomerIndex index, List<CustomerListener> listeners) {
        this.database = database;
        this.audit = audit;
        this.index = index;
        this.creation = new CustomerCreation(audit, index, database.clock());
        this.listeners = List.copyOf(listeners);
    }

    public static Set<Class<?>> entities() {
        return Set.of(CustomerEntity.class, AddressEntity.class, CustomerGroupEntity.class, WebsiteEntity.class);
    }

    /// As staff ask for it, who must be allowed to look at customers.
    public Optional<Customer> find(StaffMember by, long id) {
        by.require(Permission.VIEW_CUSTOMERS);
        return find(id);
    }

    /// As staff ask for it, see [#find(StaffMember, long)].
    public List<Customer> findByEmail(StaffMember by, String email) {
        by.require(Permission.VIEW_CUSTOMERS);
        return findByEmail(email);
    }

    public Optional<Customer> find(long id) {
        return database.inTransaction(transaction -> find(transaction, id));
    }

    public Optional<Customer> find(Transaction transaction, long id) {
        return new CustomerStore(transaction).find(id);
    }

    /// The customers with these ids, without those who are gone, in one statement.
    public List<Customer> find(Transaction transaction, Collection<Long> ids) {
        return new CustomerStore(transaction).find(ids);
    }

    /// The customers with an e-mail address, in whatever letters: at most one on each website.
    public List<Customer> findByEmail(String email) {
        return database.inTransaction(transaction -> new CustomerStore(transaction).find(email));
    }

    public Optional<Customer> findByEmail(Transaction transaction, String email, long websiteId) {
        return new CustomerStore(transaction).find(email, websiteId);
    }

    /// The customers with any of these addresses, on any website, in one statement.
    public List<Customer> findByEmails(Transaction transaction, Collection<String> emails) {
        return new CustomerStore(transaction).findAll(emails);
    }

    /// Takes the locks of all customers with these addresses, on any website, for a transaction that is to save them.
    public void lock(Transaction transaction, Collection<String> emails) {
        var locks = new CustomerStore(transaction)
                .ids(emails).stream().map(CustomerLock::of).toArray(String[]::new);
        Locks.take(transaction, locks);
    }

    /// The customers with these ids who are there, whom nobody else changes until the transaction ends.
    public List<Customer> lockAll(Transaction transaction, Collection<Long> ids) {
        return new CustomerStore(transaction).findAllLocked(ids);
    }

    /// What is wrong with a customer to be made; nothing when it can be [created][#create].
    public List<FieldProblem> problems(NewCustomer customer) {
        return database.inTransaction(transaction -> problems(transaction, customer));
    }

    private List<FieldProblem> problems(Transaction transaction, NewCustomer customer) {
        return problems(transaction, customer.details(), CustomerCreation.edits(customer));
    }

    /// Creates an account as staff ask for it.
    ///
    /// @param details of the customer, who has no address yet
    public CreateOutcome create(StaffMember by, long websiteId, CustomerDetails details) {
        by.require(Permission.EDIT_CUSTOMERS);
        var made =
                new NewCustomer(websiteId, details, List.of(), database.clock().instant(), CREATED_IN_CONSOLE);
        return create(by.actor(), made, (_, _) -> {});
    }

    /// Creates an account.
    ///
    /// @param along what is done in the same transaction once there is a customer
    public CreateOutcome create(Actor by, NewCustomer customer, BiConsumer<Transaction, Customer> along) {
        try {
            return database.inTransaction(transaction -> {
                var outcome = create(transaction, by, customer);
                if (outcome instanceof Created(var made)) along.accept(transaction, made);
                return outcome;
            });
        } catch (EmailTaken meanwhile) {
            return new EmailInUse();
        }
    }

    /// Like [#create(Actor, NewCustomer, BiConsumer)], as a part of the caller's transaction.
    ///
    /// @throws EmailTaken when somebody takes the e-mail address at the same moment
    public CreateOutcome create(Transaction transaction, Actor by, NewCustomer customer) {
        var problems = problems(transaction, customer);
        if (!problems.isEmpty()) return new CreateOutcome.Invalid(problems);
        var store = new CustomerStore(transaction);
        if (store.find(customer.details().email(), customer.websiteId()).isPresent()) return new EmailInUse();
        var made = creation.create(transaction, by, List.of(customer));
        creation.record(transaction, by, made);
        return new Created(made.getFirst());
    }

    /// Makes many accounts that are known to be valid and new, without an event for each.
    ///
    /// @return their ids, in order
    public List<Long> createMany(Transaction transaction, Actor by, List<NewCustomer> many) {
        return creation.create(transaction, by, many).stream().map(Customer::id).toList();
    }

    /// Makes many accounts that are known to be valid, as [#create] makes each, in a few statements.
    ///
    /// @param along stores the passwords of those who have one, in the same transaction
    /// @return their ids, in order
    /// @throws EmailTaken when one is there already, or there are two of one; all must be rolled back
    public List<Long> createAll(
            Transaction transaction,
            Actor by,
            List<NewCustomerAccount> many,
            BiConsumer<Transaction, Map<Long, Storable>> along) {
        var made = creation.create(transaction, by, many, along);
        creation.record(transaction, by, made);
        return made.stream().map(Customer::id).toList();
    }

    /// Saves what staff edited, if nobody else has saved since the edit began.
    public SaveOutcome save(StaffMember by, CustomerEdit edit) {
        by.require(Permission.EDIT_CUSTOMERS);
        try {
            return database.inTransaction(transaction -> save(transaction, by.actor(), edit));
        } catch (EmailTaken meanwhile) {
            return new Invalid(List.of(taken(edit)));
        }
    }

    /// Like [#save(StaffMember, CustomerEdit)], as a part of something that a caller has asked permission for. The
    /// address should not change here: if another customer takes it at the same moment, the transaction fails.
    public SaveOutcome save(Transaction transaction, Actor by, CustomerEdit edit) {
        CustomerLock.take(transaction, edit.id());
        var store = new CustomerStore(transaction);
        var found = store.findLocked(edit.id());
        if (found.isEmpty()) return new Gone();
        var row = found.get();
        if (row.version != edit.version()) return new ChangedMeanwhile(store.read(row));
        var problems = problems(transaction, edit.details(), edit.addresses());
        if (!problems.isEmpty()) return new Invalid(problems);
        if (isTaken(store, edit, row)) return new Invalid(List.of(taken(edit)));
        return new Saved(write(transaction, by, row, edit));
    }

    /// Moves a customer to another group, as a part of something that a caller has asked permission for. Whatever else
    /// may be wrong with the account stays as it is.
    ///
    /// @param groupId of a group that exists
    /// @return whether it was in another one before; empty when there is no such customer
    public Optional<Boolean> assignGroup(Transaction transaction, Actor by, long id, long groupId) {
        CustomerLock.take(transaction, id);
        var store = new CustomerStore(transaction);
        return store.findLocked(id).map(row -> {
            var before = store.read(row);
            var account = before.details().account();
            if (account.groupId() == groupId) return false;
            var details = before.details().withAccount(account.withGroupId(groupId));
            var addresses = before.addresses().stream().map(AddressEdit::of).toList();
            var _ = write(transaction, by, row, new CustomerEdit(id, before.version(), details, addresses));
            return true;
        });
    }

    private Customer write(Transaction transaction, Actor by, CustomerEntity row, CustomerEdit edit) {
        var store = new CustomerStore(transaction);
        var before = store.read(row);
        row.fill(edit.details().tidy());
        row.updatedAt = database.clock().instant();
        row.updatedBy = by.name();
        var after = store.update(row, edit.addresses());
        index.update(transaction, after);
        audit.record(
                transaction,
                by,
                AuditEntry.of(Act.CUSTOMER_CHANGED, after.id(), after.email())
                        .detail(CustomerChanges.between(before, after)));
        listeners.forEach(listener -> listener.changed(transaction, by, before, after));
        return after;
    }

    private static boolean isTaken(CustomerStore store, CustomerEdit edit, CustomerEntity row) {
        return store.find(edit.details().email(), row.websiteId)
                .filter(holder -> holder.id() != edit.id())
                .isPresent();
    }

    private static FieldProblem taken(CustomerEdit edit) {
        return new FieldProblem(
                CustomerFields.EMAIL.name(),
                ProblemKind.EMAIL_TAKEN,
                edit.details().email().strip());
    }

    private List<FieldProblem> problems(Transaction transaction, CustomerDetails details, List<AddressEdit> addresses) {
        var today = LocalDate.ofInstant(database.clock().instant(), ZoneOffset.UTC);
        var problems = new ArrayList<>(CustomerRules.problems(details, addresses, today));
        if (Websites.groupsOf(transaction).stream()
                .noneMatch(group -> group.id() == details.account().groupId()))
            problems.add(new FieldProblem(CustomerFields.GROUP.name(), ProblemKind.UNKNOWN_GROUP));
        return List.copyOf(problems);
    }

    /// Notes that a customer has shown to receive mail at the address, as part of the caller's transaction.
    public void confirm(Transaction transaction, long id) {
        if (transaction.repository(CustomerRepository_::new).confirm(id) > 0)
            find(transaction, id).ifPresent(confirmed -> index.update(transaction, confirmed));
    }

    /// Deletes a customer with all that is theirs; the record of what was done stays.
    ///
    /// @return false when there was none
    public boolean delete(StaffMember by, long id) {
        by.require(Permission.DELETE_CUSTOMERS);
        return database.inTransaction(transaction -> delete(transaction, by.actor(), id));
    }

    /// Like [#delete(StaffMember, long)], as a part of something that a caller has asked permission for.
    public boolean delete(Transaction transaction, Actor by, long id) {
        CustomerLock.take(transaction, id);
        var found = new CustomerStore(transaction).findLocked(id);
        found.ifPresent(row -> delete(transaction, by, row));
        return found.isPresent();
    }

    private void delete(Transaction transaction, Actor by, CustomerEntity row) {
        var store = new CustomerStore(transaction);
        var customer = store.read(row);
        listeners.forEach(listener -> listener.deleting(transaction, by, customer));
        index.remove(transaction, customer.id());
        store.delete(row);
        audit.record(transaction, by, AuditEntry.of(Act.CUSTOMER_DELETED, customer.id(), customer.email()));
    }
}
