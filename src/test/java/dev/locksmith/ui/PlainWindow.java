package dev.locksmith.ui;

import dev.locksmith.config.EnvironmentConfig;
import dev.locksmith.config.EnvironmentKind;
import dev.locksmith.staff.StaffMember;
import dev.locksmith.testing.TestWindow;
import dev.locksmith.ui.control.Icon;
import dev.locksmith.ui.screen.ConsoleServices;
import dev.locksmith.ui.screen.Desktop;
import dev.locksmith.ui.screen.Destination;
import dev.locksmith.ui.screen.Screen;
import dev.locksmith.ui.screen.ScreenContext;
import dev.locksmith.ui.screen.ScreenInfo;
import dev.locksmith.ui.screen.Session;
import dev.locksmith.ui.shell.ConsoleWindow;
import dev.locksmith.ui.shell.Health;
import dev.locksmith.ui.shell.HealthProbe;
import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Label;
import org.jspecify.annotations.Nullable;

/// A console window without any feature: two screens of one word each.
public final class PlainWindow {
    private final Path home;
    private final List<String> searches = new ArrayList<>();
    private @Nullable ConsoleWindow navigator;
    private final Map<String, ScreenContext> workplaces = new HashMap<>();

    public PlainWindow(Path home) {
        this.home = home;
    }

    public TestWindow open() {
        var session = new Session(
                StaffMember.computerOwner("Robin", "desk"),
                new EnvironmentConfig("Local", EnvironmentKind.LOCAL),
                Clock.systemUTC(),
                URI.create("http://127.0.0.1:8765/"),
                new Desktop(home, _ -> {}));
        List<HealthProbe> probes = List.of(
                _ -> new Health(Health.State.WELL, "H2, embedded", "All is well"),
                _ -> new Health(Health.State.FAILED, "Mail waits", "The mail server does not answer"));
        return TestWindow.open(stage -> navigator = ConsoleWindow.show(
                stage,
                new ConsoleServices(session, nothing(), nothing(), nothing(), nothing(), nothing()),
                List.of(
                        (_, place) -> screen(place, "customers", "the first screen"),
                        (_, place) -> screen(place, "mail", "the second screen")),
                probes));
    }

    @SuppressWarnings("NullAway")
    private static <T> T nothing() {
        return null;
    }

    public ConsoleWindow navigator() {
        return Objects.requireNonNull(navigator);
    }

    public ScreenContext context() {
        return context("customers");
    }

    public ScreenContext context(String screen) {
        return Objects.requireNonNull(workplaces.get(screen));
    }

    public List<String> searches() {
        return searches;
    }

    private Screen screen(ScreenContext place, String id, String words) {
        workplaces.put(id, place);
        var node = new Label(words);
        return new Screen() {
            @Override
            public ScreenInfo info() {
                return ScreenInfo.of(id, id.equals("mail") ? Icon.MAIL : Icon.CUSTOMERS);
            }

            @Override
            public Node node() {
                return node;
            }

            @Override
            public ObservableValue<String> subject() {
                return new SimpleStringProperty(id.equals("mail") ? "" : "Veronica Costello");
            }

            @Override
            public Optional<Runnable> opens(Destination destination) {
                return destination instanceof Destination.FoundCustomers(String keywords)
                        ? Optional.of(() -> searches.add(keywords))
                        : Optional.empty();
            }
        };
    }
}
