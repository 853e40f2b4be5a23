package dev.locksmith.app.drill;

/// One step of a drill, done.
///
/// @param missing what did not come, or empty for a step that passed
public record DrillLine(DrillStep step, String missing) {
    public boolean passed() {
        return missing.isEmpty();
    }
}
