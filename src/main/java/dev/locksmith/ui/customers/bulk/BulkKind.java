package dev.locksmith.ui.customers.bulk;

import dev.locksmith.access.BulkForceSignIn;
import dev.locksmith.customer.bulk.AssignGroup;
import dev.locksmith.customer.bulk.DeleteCustomers;
import dev.locksmith.job.BulkAct;
import dev.locksmith.password.bulk.BulkBreach;
import dev.locksmith.password.bulk.BulkInvite;
import dev.locksmith.password.bulk.BulkReset;
import dev.locksmith.password.bulk.BulkUnlock;
import dev.locksmith.ui.control.Icon;
import java.util.function.Function;

/// The bulk acts that staff are offered, in the menu's order.
enum BulkKind {
    RESET_PASSWORD(Icon.RESET_PASSWORD, _ -> new BulkReset()),
    INVITE(Icon.SEND, asked -> new BulkInvite(asked.remindAfterDays())),
    UNLOCK(Icon.UNLOCK, _ -> new BulkUnlock()),
    FORCE_SIGN_IN(Icon.FORCE_SIGN_IN, asked -> new BulkForceSignIn(asked.alsoSessions())),
    ASSIGN_GROUP(Icon.CUSTOMERS, asked -> new AssignGroup(asked.group())),
    BREACH(Icon.WARNING, _ -> new BulkBreach()),
    DELETE(Icon.DELETE, _ -> new DeleteCustomers());

    private final Icon icon;
    private final Function<BulkParameters, BulkAct> act;

    BulkKind(Icon icon, Function<BulkParameters, BulkAct> act) {
        this.icon = icon;
        this.act = act;
    }

    Icon icon() {
        return icon;
    }

    BulkAct act(BulkParameters asked) {
        return act.apply(asked);
    }

    /// The key of its name.
    String title() {
        return "job.kind." + act(BulkParameters.NONE).kind().name();
    }

    /// Whether it takes something away from customers.
    boolean isDangerous() {
        return switch (this) {
            case RESET_PASSWORD, INVITE, UNLOCK, ASSIGN_GROUP -> false;
            case FORCE_SIGN_IN, BREACH, DELETE -> true;
        };
    }
}
