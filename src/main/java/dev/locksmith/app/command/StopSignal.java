package dev.locksmith.app.command;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import sun.misc.Signal;
import sun.misc.SignalHandler;

/// Lets a command that takes long come to a good end when the system asks it to stop. Once closed, signals do again
/// what they did before.
final class StopSignal implements AutoCloseable {
    private static final Map<String, ExitCode> EXITS =
            Map.of("TERM", ExitCode.TERMINATED, "INT", ExitCode.INTERRUPTED, "HUP", ExitCode.HUNG_UP);

    private final Map<Signal, SignalHandler> before = new HashMap<>();
    private volatile @Nullable ExitCode received;

    private StopSignal() {}

    static StopSignal listen() {
        var stop = new StopSignal();
        EXITS.forEach(stop::listen);
        return stop;
    }

    private void listen(String name, ExitCode exit) {
        try {
            var signal = new Signal(name);
            before.put(signal, Signal.handle(signal, _ -> received = exit));
        } catch (IllegalArgumentException unknown) {
            // Windows has no HUP
        }
    }

    /// How the command ends because of the signal that came, if one did.
    Optional<ExitCode> received() {
        return Optional.ofNullable(received);
    }

    @Override
    public void close() {
        before.forEach(Signal::handle);
    }
}
