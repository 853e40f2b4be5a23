package dev.locksmith.customer.search;

import java.time.Instant;
import java.util.Map;

/// A state that customers can be filtered by and that another room keeps: a live reset, say.
public interface CustomerState {
    /// By which views and texts name it.
    String name();

    /// Who is in the state.
    Members members(Instant now);

    /// @param ids HQL that selects the ids of all members, by an index
    /// @param holds HQL that is true of a member, whose id it calls `{id}`
    /// @param parameters of both, whose names begin with the state's
    record Members(String ids, String holds, Map<String, Object> parameters) {}
}
