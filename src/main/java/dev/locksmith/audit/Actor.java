package dev.locksmith.audit;

/// Who does something.
///
/// @param name a staff member's name, a customer's e-mail address, or the part of the program that acts
/// @param origin where from: a host name, an IP address
public record Actor(ActorKind kind, String name, String origin) {
    public static Actor customer(String email, String ipAddress) {
        return new Actor(ActorKind.CUSTOMER, email, ipAddress);
    }

    /// The program itself, in the named part.
    public static Actor system(String part) {
        return new Actor(ActorKind.SYSTEM, part, "");
    }
}
