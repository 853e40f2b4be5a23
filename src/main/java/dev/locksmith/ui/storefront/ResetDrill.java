package dev.locksmith.ui.storefront;

import java.util.List;
import java.util.function.Consumer;

/// A drill of a whole reset with a test customer; `app` runs it through mail and HTTP, as the customer would.
public interface ResetDrill {
    /// The address of the test customer to begin with, or empty where only people can say who is there for tests.
    String suggested();

    /// The steps in order; the words of one are the text `drill.<name>`.
    List<String> steps();

    /// Takes the customer through the steps, up to the first that fails.
    ///
    /// @param told each step when it is done, on the thread that runs the drill
    /// @throws dev.locksmith.text.ExpectedFailure if no customer has the address, or if the customer's mail would
    ///     leave this computer, where no drill can read it
    void run(String email, Consumer<Done> told);

    /// A step that was done.
    ///
    /// @param missing what did not come, or empty for a step that passed
    public record Done(String step, String missing) {
        boolean passed() {
            return missing.isEmpty();
        }
    }
}
