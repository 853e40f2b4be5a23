package dev.locksmith.ui.storefront;

import dev.locksmith.text.Texts;
import dev.locksmith.ui.screen.ScreenContext;
import dev.locksmith.ui.screen.Session;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/// The reset drill's sheet: who is the test customer, which steps were done, and how it ended.
final class DrillModel {
    private final ResetDrill drill;
    private final Session session;
    private final ScreenContext context;
    private final StringProperty email = new SimpleStringProperty();
    private final BooleanProperty running = new SimpleBooleanProperty();
    private final BooleanProperty open = new SimpleBooleanProperty();
    private final ReadOnlyObjectWrapper<Sheet> sheet;

    DrillModel(ResetDrill drill, Session session, ScreenContext context) {
        this.drill = drill;
        this.session = session;
        this.context = context;
        email.set(drill.suggested());
        sheet = new ReadOnlyObjectWrapper<>(new Sheet("", Optional.empty(), List.of(), drill.steps()));
    }

    /// What is known of one drill.
    ///
    /// @param begunAt empty before the first
    record Sheet(String email, Optional<Instant> begunAt, List<ResetDrill.Done> done, List<String> steps) {
        Verdict verdict() {
            if (done.stream().anyMatch(step -> !step.passed())) return Verdict.FAILED;
            return done.size() == steps.size() ? Verdict.PASSED : Verdict.OPEN;
        }

        Sheet and(ResetDrill.Done step) {
            var more = new ArrayList<>(done);
            more.add(step);
            return new Sheet(email, begunAt, List.copyOf(more), steps);
        }
    }

    /// How a drill ended, if it did; the words are the text `drill.verdict.<name>`.
    enum Verdict {
        OPEN,
        PASSED,
        FAILED
    }

    StringProperty email() {
        return email;
    }

    BooleanProperty running() {
        return running;
    }

    /// Whether the sheet is shown beside the page.
    BooleanProperty open() {
        return open;
    }

    ReadOnlyObjectProperty<Sheet> sheet() {
        return sheet.getReadOnlyProperty();
    }

    void run() {
        var typed = email.get().strip();
        if (running.get()) return;
        if (typed.isEmpty()) {
            context.notifications().problem(texts().get("drill.nobody"));
            return;
        }
        context.notifications().solved();
        sheet.set(new Sheet(typed, Optional.of(session.clock().instant()), List.of(), drill.steps()));
        context.background()
                .perform("storefront.drill", () -> drill.run(typed, this::tell))
                .busy(running)
                .then(_ -> {});
    }

    private void tell(ResetDrill.Done step) {
        context.background().onUiThread(() -> sheet.set(sheet.get().and(step)));
    }

    /// The sheet as plain text: which drill it was, a line for each step, and how it ended.
    String text() {
        var now = sheet.get();
        var begun = now.begunAt().map(at -> at.truncatedTo(ChronoUnit.SECONDS).toString());
        var lines = new ArrayList<String>();
        lines.add(texts().get(
                        "drill.sheet.heading",
                        now.email(),
                        session.environment().name(),
                        begun.orElse("")));
        now.done().forEach(step -> lines.add(line(step)));
        lines.add(texts().get("drill.verdict." + now.verdict().name()));
        return String.join("\n", lines) + "\n";
    }

    private String line(ResetDrill.Done done) {
        var words = texts().get("drill." + done.step());
        return done.passed()
                ? texts().get("drill.sheet.passed", words)
                : texts().get("drill.sheet.failed", words, done.missing());
    }

    private Texts texts() {
        return context.texts();
    }
}
