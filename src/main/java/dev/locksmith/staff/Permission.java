package dev.locksmith.staff;

/// What a staff member may be allowed to do; whoever lacks it is refused by the service, not by a grey button.
public enum Permission {
    VIEW_CUSTOMERS,
    EDIT_CUSTOMERS,
    DELETE_CUSTOMERS,
    IMPORT_CUSTOMERS,
    EXPORT_CUSTOMERS,
    RESET_PASSWORD,
    OVERRIDE_LIMIT,
    CHANGE_OPTIONS,
    UNLOCK,
    REVOKE_TOKENS,
    MANAGE_MAIL,
    /// To have acts done to many customers at once; each act needs its own permission besides.
    RUN_JOBS,
    READ_AUDIT
}
