package dev.locksmith.ui.screen;

import dev.locksmith.job.outcome.ItemResult;
import dev.locksmith.ui.control.StyleClass;

/// The colour of what became of a customer in a job, the same on every screen.
public final class OutcomeColor {
    private OutcomeColor() {}

    /// @return a style class
    public static String of(ItemResult result) {
        return switch (result) {
            case DONE -> StyleClass.WELL_TEXT;
            case SKIPPED -> StyleClass.MUTED;
            case FAILED -> StyleClass.DANGER_TEXT;
        };
    }
}
