package dev.locksmith.password.reset;

import dev.locksmith.audit.Actor;
import dev.locksmith.customer.Customer;
import dev.locksmith.customer.CustomerDetails;
import dev.locksmith.customer.CustomerLock;
import dev.locksmith.customer.website.Website;
import dev.locksmith.limit.ResetLimits.Requester;
import dev.locksmith.staff.StaffMember;
import java.util.Optional;
import java.util.stream.Stream;

/// One request for a reset.
///
/// @param customer whose address it is, if anyone's
/// @param reason why staff ask, or empty
/// @param overLimit whether the limits are to be passed over
record ResetRequest(
        Actor actor,
        ResetOrigin origin,
        Website website,
        Optional<Customer> customer,
        String email,
        String reason,
        boolean overLimit) {

    static ResetRequest byStaff(StaffMember by, Customer customer, String reason, boolean overLimit) {
        return new ResetRequest(
                by.actor(),
                ResetOrigin.STAFF,
                customer.website(),
                Optional.of(customer),
                customer.email(),
                reason,
                overLimit);
    }

    /// To set the first password.
    static ResetRequest invitation(StaffMember by, Customer customer, String reason) {
        return new ResetRequest(
                by.actor(),
                ResetOrigin.INVITATION,
                customer.website(),
                Optional.of(customer),
                customer.email(),
                reason,
                false);
    }

    static ResetRequest byCustomer(Website website, Optional<Customer> customer, String email, String ipAddress) {
        var actor = Actor.customer(email, ipAddress);
        return new ResetRequest(actor, ResetOrigin.CUSTOMER, website, customer, email, "", false);
    }

    /// Whether staff ask, who are told why they are refused.
    boolean fromStaff() {
        return origin != ResetOrigin.CUSTOMER;
    }

    /// Empty for staff, whose office's address has no budget.
    String ipAddress() {
        return origin == ResetOrigin.CUSTOMER ? actor.origin() : "";
    }

    Requester requester() {
        return Requester.of(website.id(), CustomerDetails.emailKey(email), ipAddress());
    }

    /// All locks that it needs.
    String[] locks() {
        return Stream.concat(Stream.of(requester().locks()), customer.map(Customer::id).map(CustomerLock::of).stream())
                .toArray(String[]::new);
    }

    /// The customer, unless the account is disabled: who may not sign in gets no link.
    Optional<Customer> entitled() {
        return customer.filter(found -> found.details().active());
    }
}
