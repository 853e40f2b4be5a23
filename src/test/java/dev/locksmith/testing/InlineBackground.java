package dev.locksmith.testing;

import dev.locksmith.ui.work.Background;
import dev.locksmith.ui.work.LatestOnly;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/// Does background work at once, on the test's own thread; what is to happen later waits until the test says so.
public final class InlineBackground implements Background {
    private final List<Runnable> later = new ArrayList<>();
    private final List<Repeated> repeating = new ArrayList<>();
    private final List<Throwable> failures = new ArrayList<>();
    private final List<Runnable> held = new ArrayList<>();
    private boolean holding;

    @Override
    public void execute(String what, boolean quiet, Runnable task) {
        if (holding) held.add(task);
        else task.run();
    }

    @Override
    public void onUiThread(Runnable callback) {
        callback.run();
    }

    @Override
    public void failed(String what, Throwable failure) {
        failures.add(failure);
    }

    @Override
    public void later(LatestOnly lane, Duration pause, Runnable act) {
        later.add(lane.guard(act));
    }

    @Override
    public Repeating every(Duration pause, Runnable act) {
        var repeated = new Repeated(pause, act);
        repeating.add(repeated);
        return () -> repeating.remove(repeated);
    }

    private record Repeated(Duration pause, Runnable act) {}

    /// Work that begins from now on takes until it is let go.
    public void hold() {
        holding = true;
    }

    /// Ends what was held, the newest first, as a slow answer may come after a quick one.
    public void letGo() {
        holding = false;
        var tasks = held.reversed().stream().toList();
        held.clear();
        tasks.forEach(Runnable::run);
    }

    /// How many pieces of work are held.
    public int held() {
        return held.size();
    }

    /// Lets time pass: what waited happens, and what repeats happens once more.
    public void pass() {
        var due = List.copyOf(later);
        later.clear();
        due.forEach(Runnable::run);
        List.copyOf(repeating).forEach(repeated -> repeated.act().run());
    }

    /// Lets a second pass: what repeats as often happens.
    public void passSecond() {
        List.copyOf(repeating).stream()
                .filter(repeated -> repeated.pause().compareTo(Duration.ofSeconds(1)) <= 0)
                .forEach(repeated -> repeated.act().run());
    }

    /// Failures nobody dealt with.
    public List<Throwable> failures() {
        return failures;
    }
}
