package dev.locksmith.ui.customers;

import dev.locksmith.audit.ActorKind;
import dev.locksmith.audit.AuditEvent;
import dev.locksmith.audit.Detail;
import dev.locksmith.audit.Outcome;
import dev.locksmith.text.Forbidden;
import dev.locksmith.text.Texts;
import dev.locksmith.text.TimeFormat;
import dev.locksmith.ui.control.EmptyState;
import dev.locksmith.ui.control.Icon;
import dev.locksmith.ui.control.Labels;
import dev.locksmith.ui.control.StyleClass;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// The History part: what is on record about the customer, in words, newest first.
final class HistoryTab extends ScrollPane {
    private final PaneModel pane;
    private final Texts texts;
    private final TimeFormat times;
    private final VBox list = new VBox();

    HistoryTab(PaneModel pane, Texts texts) {
        this.pane = pane;
        this.texts = texts;
        this.times = TimeFormat.forStaff(texts);
        list.getStyleClass().add(StyleClass.PANE_CONTENT);
        setContent(list);
        setFitToWidth(true);
        pane.lists().historyLoaded().subscribe(_ -> draw(pane.lists().history().get()));
        pane.lists().history().subscribe(this::draw);
        pane.lists().historyRefused().subscribe(refused -> refused.ifPresent(this::draw));
    }

    private void draw(Forbidden refused) {
        list.getChildren()
                .setAll(new EmptyState(
                        Icon.HISTORY,
                        texts.get("customers.history.refused"),
                        texts.get("customers.history.refused.why", refused.missing(texts))));
    }

    private void draw(List<AuditEvent> events) {
        if (!pane.lists().historyLoaded().get()) return;
        if (events.isEmpty()) {
            list.getChildren()
                    .setAll(new EmptyState(
                            Icon.HISTORY,
                            texts.get("customers.history.none"),
                            texts.get("customers.history.none.why")));
            return;
        }
        list.getChildren().setAll(events.stream().map(this::line).toList());
    }

    private Node line(AuditEvent event) {
        var now = pane.access().readAt().get();
        var what = Labels.wrapped(texts.get("act." + event.act().name()));
        if (event.outcome() != Outcome.DONE) {
            what.setText(what.getText() + " · "
                    + texts.get("outcome." + event.outcome().name()));
            what.getStyleClass().add(StyleClass.WARNING_TEXT);
        }
        var at = Labels.of(times.near(event.happenedAt(), now), StyleClass.MUTED);
        at.setTooltip(new Tooltip(times.whole(event.happenedAt())));
        at.setMinWidth(Region.USE_PREF_SIZE);
        var line = new VBox(
                3,
                new HBox(8, what, Labels.spring(), at),
                Labels.wrapped(who(event), StyleClass.MUTED, StyleClass.SMALL));
        if (!event.reason().isEmpty())
            line.getChildren().add(small(texts.get("customers.history.reason", event.reason())));
        if (!event.detail().isEmpty()) line.getChildren().add(small(words(Detail.read(event.detail()))));
        line.getStyleClass().add(StyleClass.LIST_LINE);
        return line;
    }

    private String words(Detail detail) {
        return switch (detail) {
            case Detail.RevokedAccess(var tokens, var integrations, var sessions) ->
                texts.get("customers.history.revoked", tokens, integrations, sessions);
            case Detail.RevokedGrant(var grant) -> texts.get("customers.history.revoked-grant", Long.toString(grant));
            case Detail.RevokedToken(var token) -> texts.get("customers.history.revoked-token", Long.toString(token));
            case Detail.EndedSessions(var sessions) -> texts.get("customers.history.sessions", sessions);
            case Detail.Job(var job, var kind, var items) ->
                texts.get("customers.history.job", texts.get("job.kind." + kind), Long.toString(job), items);
            case Detail.JobResult(var job, var kind, var done, var skipped, var failed) ->
                texts.get(
                        "customers.history.job-result",
                        texts.get("job.kind." + kind),
                        Long.toString(job),
                        done,
                        skipped,
                        failed);
            case Detail.FreeText(var words) -> words;
        };
    }

    private static Node small(String words) {
        return Labels.wrapped(words, StyleClass.MUTED, StyleClass.SMALL);
    }

    private String who(AuditEvent event) {
        var key = switch (event.actorKind()) {
            case STAFF -> "customers.history.by-staff";
            case CUSTOMER -> "customers.history.by-customer";
            case SYSTEM -> "customers.history.by-system";
        };
        return event.origin().isEmpty() || event.actorKind() == ActorKind.SYSTEM
                ? texts.get(key, event.actorName())
                : texts.get("customers.history.from", texts.get(key, event.actorName()), event.origin());
    }
}
