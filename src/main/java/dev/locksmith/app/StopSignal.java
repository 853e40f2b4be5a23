package dev.locksmith.app;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import sun.misc.Signal;
import sun.misc.SignalHandler;

/// Lets a command that takes long come to a good end when the system asks it to stop. Once closed, signals do again
/// what they did before.
final class StopSignal implements AutoCloseable {
    private static final Map<String, Exit> EXITS =
            Map.of("TERM", Exit.TERMINATED, "INT", Exit.INTERRUPTED, "HUP", Exit.HUNG_UP);

    private final Map<Signal, SignalHandler> before = new HashMap<>();
    private volatile @Nullable Exit received;

    private StopSignal() {}

    static StopSignal listen() {
        var stop = new StopSignal();
        EXITS.forEach(stop::listen);
        return stop;
    }

    private void listen(String name, Exit exit) {
        try {
            var signal = new Signal(name);
            before.put(signal, Signal.handle(signal, _ -> received = exit));
        } catch (IllegalArgumentException unknown) {
            // Windows has no HUP
        }
    }

    /// How the command ends because of the signal that came, if one did.
    Optional<Exit> received() {
        return Optional.ofNullable(received);
    }

    @Override
    public void close() {
        before.forEach(Signal::handle);
    }
}
