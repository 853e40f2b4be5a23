package dev.locksmith.customer.search;

import java.time.Instant;
import java.util.List;

/// An estimate of how many a query finds, and anchors into its order, from a random sample.
///
/// @param total about how many
/// @param anchors some of them, in the query's order and evenly spread over it
/// @param at when the sample was taken, by the database's clock
public record Estimate(long total, List<Position> anchors, Instant at) {
    public Estimate {
        anchors = List.copyOf(anchors);
    }

    /// Somebody who stands about so far into the order.
    ///
    /// @param share from 0, the beginning, to 1, the end
    public Position near(double share) {
        return anchors.get(Math.clamp(Math.round(share * anchors.size()), 0, anchors.size() - 1));
    }

    /// How far into the order a position stands, from 0 to 1.
    ///
    /// @param ascending the query's direction
    public double share(Position position, boolean ascending) {
        var order = Position.order(ascending);
        var before = anchors.stream()
                .filter(anchor -> order.compare(anchor, position) < 0)
                .count();
        return anchors.isEmpty() ? 0 : (double) before / anchors.size();
    }
}
