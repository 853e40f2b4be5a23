package dev.locksmith.ui.mail;

import dev.locksmith.mail.outbox.OutboxMessage;
import dev.locksmith.mailbox.CaughtMessage;
import dev.locksmith.mailbox.Mailbox;
import dev.locksmith.password.reset.PasswordReset;
import dev.locksmith.staff.StaffMember;
import dev.locksmith.ui.dialog.SystemClipboard;
import dev.locksmith.ui.screen.ConsoleServices;
import dev.locksmith.ui.screen.Destination;
import dev.locksmith.ui.screen.ScreenContext;
import dev.locksmith.ui.work.Background;
import dev.locksmith.ui.work.LatestOnly;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.LongConsumer;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/// The Mail screen: the list, the message that is looked at, and what can be done with it.
final class MailModel {
    private static final Duration AGAIN = Duration.ofSeconds(1);
    private static final Duration TYPING = Duration.ofMillis(200);

    private final ConsoleServices services;
    private final ScreenContext context;
    private final MailLoader reader;
    private final LatestOnly reading = new LatestOnly();
    private final LatestOnly readingReset = new LatestOnly();
    private final LatestOnly typing = new LatestOnly();
    private final StringProperty search = new SimpleStringProperty("");
    private final ReadOnlyObjectWrapper<Optional<List<MailEntry>>> entries =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<MailEntry>> selected = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<PasswordReset>> reset = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ObjectProperty<MessageTab> part = new SimpleObjectProperty<>(MessageTab.MESSAGE);
    private final IntegerProperty unseen = new SimpleIntegerProperty();
    private Background.Repeating repeating = () -> {};
    private Instant now = Instant.EPOCH;
    private long seenUpTo;
    private boolean shown;

    MailModel(ConsoleServices services, ScreenContext context) {
        this.services = services;
        this.context = context;
        this.reader = new MailLoader(services);
        services.mail()
                .mailbox()
                .ifPresent(
                        mailbox -> mailbox.onChange(() -> context.background().onUiThread(this::arrived)));
        search.subscribe((_, _) -> context.background().later(typing, TYPING, this::load));
    }

    StringProperty search() {
        return search;
    }

    /// Empty until the list has been read for the first time.
    ReadOnlyObjectProperty<Optional<List<MailEntry>>> entries() {
        return entries.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Optional<MailEntry>> selected() {
        return selected.getReadOnlyProperty();
    }

    /// The reset whose link the selected message carries.
    ReadOnlyObjectProperty<Optional<PasswordReset>> reset() {
        return reset.getReadOnlyProperty();
    }

    ObjectProperty<MessageTab> part() {
        return part;
    }

    /// How many messages were caught since the screen was last looked at.
    IntegerProperty unseen() {
        return unseen;
    }

    /// The database's time at the last reading.
    Instant now() {
        return now;
    }

    void shown() {
        shown = true;
        arrived();
        repeating = context.background().every(AGAIN, this::load);
    }

    void hidden() {
        shown = false;
        repeating.stop();
    }

    void load() {
        var words = search.get();
        context.background()
                .run(
                        "mail.load",
                        () -> new MailSnapshot(
                                reader.newest(words), services.session().clock().instant()))
                .latestOf(reading)
                .quietly()
                .then(this::show);
    }

    void select(MailEntry entry) {
        if (!selected.get().map(MailEntry::key).equals(Optional.of(entry.key()))) part.set(MessageTab.MESSAGE);
        selected.set(Optional.of(entry));
        readReset();
    }

    /// Looks at a message of the outbox, wherever it is in the list.
    void select(long outboxId) {
        search.set("");
        context.background()
                .run(
                        "mail.load",
                        () -> new MailSnapshot(
                                reader.newest(""), services.session().clock().instant()))
                .latestOf(reading)
                .then(read -> {
                    show(read);
                    read.entries().stream()
                            .filter(entry -> entry.key().equals("outbox " + outboxId))
                            .findFirst()
                            .ifPresent(this::select);
                });
    }

    void openInStorefront() {
        link().ifPresent(link -> context.navigator().go(new Destination.StorefrontPage(link)));
    }

    void openCustomer() {
        reset.get().ifPresent(found -> context.navigator().go(new Destination.CustomerPlace(found.customerId())));
    }

    /// The storefront's link in the selected message, if it was caught here.
    Optional<URI> link() {
        return selected.get()
                .flatMap(MailEntry::caught)
                .flatMap(caught -> caught.links().stream().filter(this::isOurs).findFirst());
    }

    void copy(URI link) {
        SystemClipboard.put(link.toString());
        context.notifications().quiet(context.texts().get("mail.link-copied"));
    }

    /// Whether a link leads to our storefront; all others are left to the system's browser.
    boolean isOurs(URI link) {
        var storefront = services.session().storefront();
        return storefront.getAuthority().equals(link.getAuthority())
                && storefront.getScheme().equals(link.getScheme());
    }

    void sendAgain() {
        act(
                "mail.send-again",
                "mail.sending-again",
                id -> services.mail().outbox().sendAgain(staff(), id));
    }

    boolean canBeCancelled(OutboxMessage message) {
        return MailStates.canBeCancelled(message) && services.mail().outbox().withdrawable(message);
    }

    void cancel() {
        act("mail.cancel", "mail.cancelled", id -> services.mail().outbox().cancel(staff(), id));
    }

    /// Throws away the caught message that is looked at; what the outbox has on record of it stays.
    void deleteMessage() {
        selected.get().flatMap(MailEntry::caught).ifPresent(message -> throwAway(box -> box.remove(message.id())));
    }

    boolean mailboxIsEmpty() {
        return services.mail().mailbox().stream()
                .allMatch(mailbox -> mailbox.caught().isEmpty());
    }

    void emptyMailbox() {
        throwAway(Mailbox::removeAll);
    }

    /// What was thrown away stays in memory as long as it can be put back, and no longer.
    private void throwAway(Function<Mailbox, List<CaughtMessage>> what) {
        services.mail().mailbox().ifPresent(mailbox -> {
            var gone = what.apply(mailbox);
            if (gone.isEmpty()) return;
            context.notifications()
                    .undoable(context.texts().get("mail.deleted", gone.size()), () -> mailbox.putBack(gone));
        });
    }

    private StaffMember staff() {
        return services.session().staff();
    }

    private void act(String what, String done, LongConsumer work) {
        selected.get()
                .flatMap(MailEntry::sent)
                .ifPresent(message -> context.background()
                        .perform(what, () -> work.accept(message.id()))
                        .then(_ -> {
                            context.notifications().success(context.texts().get(done));
                            load();
                        }));
    }

    private void show(MailSnapshot read) {
        now = read.now();
        if (!entries.get().equals(Optional.of(read.entries()))) entries.set(Optional.of(read.entries()));
        var before = selected.get();
        var after = before.flatMap(entry -> read.entries().stream()
                .filter(candidate -> candidate.key().equals(entry.key()))
                .findFirst());
        if (after.isPresent() && !after.equals(before)) selected.set(after);
        if (before.filter(this::isGone).isPresent()) selected.set(Optional.empty());
        readReset();
    }

    /// What was only ever in the mailbox, and is not there any more.
    private boolean isGone(MailEntry entry) {
        var there = services.mail().mailbox().stream()
                .flatMap(mailbox -> mailbox.caught().stream())
                .map(CaughtMessage::id)
                .toList();
        return entry.sent().isEmpty()
                && entry.caught().filter(caught -> !there.contains(caught.id())).isPresent();
    }

    private void readReset() {
        var message = selected.get().flatMap(MailEntry::sent);
        if (message.isEmpty()) {
            reset.set(Optional.empty());
            return;
        }
        context.background()
                .run("mail.load", () -> reader.reset(message.get()))
                .latestOf(readingReset)
                .quietly()
                .then(reset::set);
    }

    private void arrived() {
        var caught = services.mail().mailbox().map(Mailbox::caught).orElse(List.of());
        if (shown) {
            caught.stream().mapToLong(CaughtMessage::id).max().ifPresent(newest -> seenUpTo = newest);
            load();
        }
        unseen.set(
                (int) caught.stream().filter(message -> message.id() > seenUpTo).count());
    }

    private record MailSnapshot(List<MailEntry> entries, Instant now) {}
}
