package dev.locksmith.ui.customers;

import dev.locksmith.ui.screen.ConsoleServices;
import dev.locksmith.ui.work.Background;
import dev.locksmith.ui.work.LatestOnly;
import java.time.Duration;
import java.util.Optional;
import java.util.OptionalLong;

/// Notices what other consoles and the shop do to customers, by one small question every ten seconds while the screen
/// is shown.
final class ChangeWatch {
    private static final Duration PAUSE = Duration.ofSeconds(10);

    private final ConsoleServices services;
    private final Background background;
    private final Runnable whenChanged;
    private final LatestOnly asking = new LatestOnly();
    private Optional<Background.Repeating> repeating = Optional.empty();
    private OptionalLong known = OptionalLong.empty();

    ChangeWatch(ConsoleServices services, Background background, Runnable whenChanged) {
        this.services = services;
        this.background = background;
        this.whenChanged = whenChanged;
    }

    /// What has happened until now has been read, or is being.
    void start() {
        stop();
        known = OptionalLong.empty();
        repeating = Optional.of(background.every(PAUSE, this::ask));
        ask();
    }

    void stop() {
        repeating.ifPresent(Background.Repeating::stop);
        repeating = Optional.empty();
        asking.take();
    }

    /// A database that does not answer is told by the status bar.
    private void ask() {
        background
                .run(
                        "customers.watch",
                        () -> services.customers()
                                .audit()
                                .version(services.session().staff()))
                .latestOf(asking)
                .quietly()
                .onFailure(_ -> {})
                .then(this::compare);
    }

    private void compare(long version) {
        var changed = known.isPresent() && known.getAsLong() != version;
        known = OptionalLong.of(version);
        if (changed) whenChanged.run();
    }
}
