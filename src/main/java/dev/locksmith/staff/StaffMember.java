package dev.locksmith.staff;

import dev.locksmith.audit.Actor;
import dev.locksmith.audit.ActorKind;
import dev.locksmith.text.Forbidden;
import java.util.EnumSet;
import java.util.Set;

/// A person of the back office, at a computer.
///
/// @param computer the host name, for the record
public record StaffMember(String name, String computer, Set<Permission> permissions) {
    public StaffMember {
        permissions = Set.copyOf(permissions);
    }

    /// Whoever may start the program on the embedded database owns it, and may do everything.
    public static StaffMember computerOwner(String name, String computer) {
        return new StaffMember(name, computer, EnumSet.allOf(Permission.class));
    }

    public boolean may(Permission permission) {
        return permissions.contains(permission);
    }

    /// Called first by every service that acts for staff.
    ///
    /// @throws Forbidden when the permission is missing (ASVS 8.2.1)
    public void require(Permission permission) {
        if (!may(permission)) throw new Forbidden(permission.name());
    }

    public Actor actor() {
        return new Actor(ActorKind.STAFF, name, computer);
    }
}
