package dev.locksmith.customer.imports.row;

import dev.locksmith.customer.address.Address;
import dev.locksmith.customer.address.AddressDetails;
import dev.locksmith.customer.address.AddressEdit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/// A customer's addresses, with the one that a row brings.
record AddressMerge(List<AddressEdit> all) {
    AddressMerge {
        all = List.copyOf(all);
    }

    static AddressMerge of(List<Address> known) {
        return new AddressMerge(known.stream().map(AddressEdit::of).toList());
    }

    /// Added, unless the very same is there; a default one takes the place of the other. One that is not said to be a
    /// default one stays what it is.
    List<AddressEdit> with(AddressDetails details, boolean billing, boolean shipping) {
        var addresses = new ArrayList<AddressEdit>();
        var found = false;
        for (var one : all) {
            var same = !found && one.details().equals(details);
            found |= same;
            addresses.add(new AddressEdit(
                    one.id(),
                    one.details(),
                    billing ? same : one.defaultBilling(),
                    shipping ? same : one.defaultShipping()));
        }
        if (!found) addresses.add(new AddressEdit(Optional.empty(), details, billing, shipping));
        return List.copyOf(addresses);
    }

    /// For a file that knows one address of each customer: it is the default billing address, or becomes it.
    ///
    /// @param laidOver the values of the row over those that are there
    List<AddressEdit> billing(UnaryOperator<AddressDetails> laidOver, AddressDetails newOne) {
        var addresses = new ArrayList<AddressEdit>();
        for (var one : all) addresses.add(one.defaultBilling() ? one.with(laidOver.apply(one.details())) : one);
        if (all.stream().noneMatch(AddressEdit::defaultBilling)) {
            var ships = all.stream().noneMatch(AddressEdit::defaultShipping);
            addresses.add(new AddressEdit(Optional.empty(), newOne, true, ships));
        }
        return List.copyOf(addresses);
    }
}
