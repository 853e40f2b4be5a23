package dev.locksmith.password.state;

/// The rows that a state follows from, and whose they are.
enum StateRows {
    RESET("ResetEntity"),
    CREDENTIAL("CredentialEntity"),
    EMAIL_CHANGE("EmailChangeEntity"),
    TOKEN("AccessTokenEntity"),
    SESSION("SessionEntity"),
    EVENT("AuditEventEntity", "x.event.customerId", "x.event.customerId = {id}"),
    /// Mail knows no customers, only what it was told that a message is about.
    MESSAGE(
            "OutboxEntity",
            "cast(substring(x.about, 10) as Long)",
            "x.about = concat('customer:', cast({id} as String))");

    private final String entity;
    private final String customer;
    private final String owned;

    StateRows(String entity) {
        this(entity, "x.customerId", "x.customerId = {id}");
    }

    /// @param customer HQL for the customer's ID
    /// @param owned HQL that is true of the rows of customer `{id}`
    StateRows(String entity, String customer, String owned) {
        this.entity = entity;
        this.customer = customer;
        this.owned = owned;
    }

    /// HQL that selects whoever has a row of which a predicate is true.
    String ids(String predicate) {
        return "select " + customer + " from " + entity + " x where " + predicate;
    }

    /// HQL that is true of a customer who has such a row.
    String holds(String predicate) {
        return "exists (select 1 from " + entity + " x where " + owned + " and " + predicate + ")";
    }
}
