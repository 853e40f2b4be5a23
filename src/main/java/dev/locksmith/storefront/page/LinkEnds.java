package dev.locksmith.storefront.page;

import dev.locksmith.password.reset.LinkState;
import dev.locksmith.text.Texts;
import dev.locksmith.text.TimeFormat;
import java.time.Instant;

/// Tells the holder of a link that cannot be used what became of it.
record LinkEnds(TimeFormat times, Instant now, Texts texts) {
    String sentence(LinkState state) {
        return switch (state) {
            case LinkState.Superseded(Instant newer) -> told("superseded", newer);
            case LinkState.Expired(Instant at) -> told("expired", at);
            case LinkState.Redeemed(Instant at) -> told("redeemed", at);
            case LinkState.Cancelled(Instant at) -> told("cancelled", at);
            case LinkState.Wrong _, LinkState.Live _ -> texts.get("link.wrong");
        };
    }

    private String told(String end, Instant at) {
        return texts.get("link." + end, times.near(at, now));
    }
}
