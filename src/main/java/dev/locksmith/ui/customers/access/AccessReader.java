package dev.locksmith.ui.customers.access;

import dev.locksmith.access.AccessToken;
import dev.locksmith.access.GrantedAccess;
import dev.locksmith.customer.Customer;
import dev.locksmith.limit.ResetLimits.Requester;
import dev.locksmith.password.reset.CustomerOverview;
import dev.locksmith.password.reset.CustomerOverview.Version;
import dev.locksmith.password.reset.PasswordReset;
import dev.locksmith.ui.screen.ConsoleServices;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Reads a customer's ways in, again and again. Runs off the window's thread.
///
/// Each time it asks for the overview, in one statement, and reads resets and tokens anew only where that has
/// another version of them, or where the time has come at which one of them expires.
public final class AccessReader {
    /// However little seems to change: of two changes at the same moment a version may show but one.
    private static final Duration READ_ANYWAY = Duration.ofSeconds(30);

    private final ConsoleServices services;
    private final long customerId;
    private Requester requester;
    private final Part<CustomerOverview.History> resets;
    private final Part<List<GrantedAccess>> tokens;

    public AccessReader(ConsoleServices services, Customer customer) {
        this.services = services;
        this.customerId = customer.id();
        this.requester =
                Requester.of(customer.website().id(), customer.details().emailKey(), "");
        var by = services.session().staff();
        resets = new Part<>(
                () -> services.passwords().resets().history(by, customerId),
                history -> history.resets().stream()
                        .filter(reset -> reset.state().live())
                        .map(PasswordReset::expiresAt));
        tokens = new Part<>(
                () -> services.access().tokens().ofCustomer(by, customerId),
                access -> access.stream()
                        .flatMap(granted -> granted.tokens().stream())
                        .map(AccessToken::expiresAt));
    }

    synchronized AccessSnapshot read() {
        var at = services.session().clock().instant();
        return services.passwords()
                .resets()
                .overview(services.session().staff(), customerId, requester)
                .map(overview -> snapshot(overview, at))
                .orElseGet(() -> AccessSnapshot.none(at));
    }

    private AccessSnapshot snapshot(CustomerOverview overview, Instant at) {
        requester = overview.requester();
        var history = resets.at(overview.resets(), at);
        return new AccessSnapshot(
                history.resets(),
                history.mail(),
                overview.budget(),
                tokens.at(overview.tokens(), at),
                overview.status(),
                overview.sessions(),
                at);
    }

    /// What has been read, at which version, and until when it holds.
    private static final class Part<T> {
        private final Supplier<T> reading;
        private final Expiries<T> expiries;
        private @Nullable Read<T> last;

        Part(Supplier<T> reading, Expiries<T> expiries) {
            this.reading = reading;
            this.expiries = expiries;
        }

        T at(Version version, Instant now) {
            var known = last;
            if (known != null && known.version.equals(version) && known.holds(now)) return known.value;
            var value = reading.get();
            var until = expiries.of(value)
                    .filter(end -> end.isAfter(now))
                    .min(Instant::compareTo)
                    .filter(end -> end.isBefore(now.plus(READ_ANYWAY)))
                    .orElse(now.plus(READ_ANYWAY));
            last = new Read<>(version, value, until);
            return value;
        }

        private record Read<T>(Version version, T value, Instant until) {
            boolean holds(Instant now) {
                return now.isBefore(until);
            }
        }
    }

    /// When parts of what was read expire.
    private interface Expiries<T> {
        Stream<Instant> of(T value);
    }
}
