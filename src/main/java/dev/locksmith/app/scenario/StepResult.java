package dev.locksmith.app.scenario;

/// What came of one step of a scenario.
///
/// @param missing what did not come, or empty for a step that passed
public record StepResult<S>(S step, String missing) {
    public boolean passed() {
        return missing.isEmpty();
    }
}
