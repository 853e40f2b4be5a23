package dev.locksmith.ui.customers;

import dev.locksmith.audit.AuditEvent;
import dev.locksmith.mail.outbox.MessageTopic;
import dev.locksmith.mail.outbox.OutboxMessage;
import dev.locksmith.staff.StaffMember;
import dev.locksmith.text.Forbidden;
import dev.locksmith.ui.screen.ConsoleServices;
import dev.locksmith.ui.screen.ScreenContext;
import dev.locksmith.ui.work.LatestOnly;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;

/// The mail to a customer, and what is on record about them.
final class PaneHistory {
    private static final int MOST = 200;

    private final ConsoleServices services;
    private final ScreenContext context;
    private final long customerId;
    private final LatestOnly mailReads = new LatestOnly();
    private final LatestOnly historyReads = new LatestOnly();
    private final ObjectProperty<List<OutboxMessage>> mail = new SimpleObjectProperty<>(List.of());
    private final ObjectProperty<List<AuditEvent>> history = new SimpleObjectProperty<>(List.of());
    private final BooleanProperty mailLoaded = new SimpleBooleanProperty();
    private final BooleanProperty historyLoaded = new SimpleBooleanProperty();
    private final ObjectProperty<Optional<Forbidden>> historyRefused = new SimpleObjectProperty<>(Optional.empty());

    PaneHistory(ConsoleServices services, ScreenContext context, long customerId) {
        this.services = services;
        this.context = context;
        this.customerId = customerId;
    }

    /// Newest first.
    ObjectProperty<List<OutboxMessage>> mail() {
        return mail;
    }

    /// Newest first.
    ObjectProperty<List<AuditEvent>> history() {
        return history;
    }

    /// False until the first answer has come.
    BooleanProperty mailLoaded() {
        return mailLoaded;
    }

    /// False until the first answer has come.
    BooleanProperty historyLoaded() {
        return historyLoaded;
    }

    /// Why there is no history to be seen, for staff who may not read it.
    ObjectProperty<Optional<Forbidden>> historyRefused() {
        return historyRefused;
    }

    void refreshMail() {
        context.background()
                .run(
                        "customers.mail",
                        () -> services.mail().outbox().about(staff(), MessageTopic.customer(customerId), MOST))
                .latestOf(mailReads)
                .quietly()
                .onFailure(_ -> {}) // the next look, a second later, may succeed; the status bar tells of the problem
                .then(messages -> {
                    mail.set(messages);
                    mailLoaded.set(true);
                });
    }

    void refreshHistory() {
        context.background()
                .run("customers.history", () -> services.customers().audit().ofCustomer(staff(), customerId, MOST))
                .latestOf(historyReads)
                .quietly()
                .onFailure(failure -> {
                    if (failure instanceof Forbidden refused) historyRefused.set(Optional.of(refused));
                })
                .then(events -> {
                    history.set(events);
                    historyLoaded.set(true);
                });
    }

    private StaffMember staff() {
        return services.session().staff();
    }
}
