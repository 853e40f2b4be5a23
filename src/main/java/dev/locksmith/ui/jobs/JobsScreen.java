package dev.locksmith.ui.jobs;

import dev.locksmith.ui.control.Icon;
import dev.locksmith.ui.screen.ConsoleServices;
import dev.locksmith.ui.screen.Destination;
import dev.locksmith.ui.screen.Screen;
import dev.locksmith.ui.screen.ScreenContext;
import dev.locksmith.ui.screen.ScreenInfo;
import dev.locksmith.ui.screen.Shortcut;
import java.util.Map;
import java.util.Optional;
import javafx.scene.Node;

/// Jobs: what is done to many customers at once.
public final class JobsScreen implements Screen {
    private final JobsModel model;
    private final JobsView view;

    public JobsScreen(ConsoleServices services, ScreenContext context) {
        model = new JobsModel(services, context);
        view = new JobsView(model, context.texts());
    }

    @Override
    public ScreenInfo info() {
        return ScreenInfo.of("jobs", Icon.JOBS);
    }

    @Override
    public Node node() {
        return view;
    }

    @Override
    public void shown() {
        model.shown();
    }

    @Override
    public void hidden() {
        model.hidden();
    }

    @Override
    public Map<Shortcut, Runnable> shortcuts() {
        return Map.of(Shortcut.RELOAD, model::load);
    }

    @Override
    public Optional<Runnable> opens(Destination destination) {
        return destination instanceof Destination.JobPlace(long id)
                ? Optional.of(() -> model.open(id))
                : Optional.empty();
    }
}
