package dev.locksmith.app.command;

import sun.misc.Signal;

/// Ends the program when the system asks it to.
///
/// It ends by a signal, not by a shutdown hook: hooks run all at once, and H2's own would close the database under the
/// messages and pages that are being finished.
final class Signals {
    private Signals() {}

    /// HUP comes when the terminal is closed, unless the program was started with `nohup`, which still holds then.
    static void onEnd(Runnable end) {
        for (var name : new String[] {"TERM", "INT", "HUP"}) {
            try {
                Signal.handle(new Signal(name), _ -> end.run());
            } catch (IllegalArgumentException unknown) {
                // Windows has no HUP
            }
        }
    }
}
