package dev.locksmith.customer.view;

import java.util.List;

/// A view as read from a text.
///
/// @param remarks on what could not be read, in its order
public record ReadView(SavedView view, List<ViewRemark> remarks) {
    public ReadView {
        remarks = List.copyOf(remarks);
    }
}
