package dev.locksmith.app.scenario;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/// A scenario: steps that are taken in order until one fails.
///
/// @param take takes a step, and throws [StepFailed] where it does not see what it must see
public record Scenario<S>(List<S> steps, Consumer<S> take) {
    /// @param told the result of each step as it is done
    /// @return the results of all that were taken
    public List<StepResult<S>> run(Consumer<StepResult<S>> told) {
        var results = new ArrayList<StepResult<S>>();
        for (var step : steps) {
            var result = attempt(step);
            results.add(result);
            told.accept(result);
            if (!result.passed()) break;
        }
        return results;
    }

    private StepResult<S> attempt(S step) {
        try {
            take.accept(step);
            return new StepResult<>(step, "");
        } catch (StepFailed failed) {
            return new StepResult<>(step, failed.missing());
        }
    }
}
