package dev.locksmith.customer.search;

import java.time.Instant;
import java.util.List;
import java.util.Map;

/// A state that customers can be filtered by and that another room keeps: a live reset, say.
public interface CustomerState {
    /// By which views and texts name it.
    String name();

    /// Who is in the state.
    Members members(Instant now);

    /// @param ids HQL queries that select the ids of members, each by an index, and together miss nobody
    /// @param holds HQL that is true of a member, whose id it calls `{id}`
    /// @param parameters of all; each name ends with `_`, and stands for the same in every state
    record Members(List<String> ids, String holds, Map<String, Object> parameters) {
        public Members {
            ids = List.copyOf(ids);
            parameters = Map.copyOf(parameters);
        }
    }
}
