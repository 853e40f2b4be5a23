package dev.locksmith.app.wiring;

import com.sun.glass.ui.Application;
import dev.locksmith.customer.search.SelectionReader;
import dev.locksmith.staff.AuditReader;
import dev.locksmith.text.Texts;
import dev.locksmith.ui.customers.CustomersScreen;
import dev.locksmith.ui.imports.ImportScreen;
import dev.locksmith.ui.jobs.JobsScreen;
import dev.locksmith.ui.mail.MailScreen;
import dev.locksmith.ui.screen.AccessServices;
import dev.locksmith.ui.screen.BulkServices;
import dev.locksmith.ui.screen.ConsoleServices;
import dev.locksmith.ui.screen.CustomerServices;
import dev.locksmith.ui.screen.Desktop;
import dev.locksmith.ui.screen.MailServices;
import dev.locksmith.ui.screen.PasswordServices;
import dev.locksmith.ui.screen.ScreenMaker;
import dev.locksmith.ui.screen.Session;
import dev.locksmith.ui.settings.PasswordOptionsScreen;
import dev.locksmith.ui.shell.ConsoleWindow;
import dev.locksmith.ui.shell.HealthProbe;
import dev.locksmith.ui.shell.HealthProbes;
import dev.locksmith.ui.storefront.StorefrontScreen;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import javafx.scene.image.Image;
import javafx.stage.Stage;

/// Wires the console's window to the services.
public final class ConsoleAssembly {
    private final ApplicationContext locksmith;
    private final MailService mail;
    private final Texts texts;

    public ConsoleAssembly(ApplicationContext locksmith, MailService mail, Texts texts) {
        this.locksmith = locksmith;
        this.mail = mail;
        this.texts = texts;
    }

    /// Shows the window. To be called on the JavaFX thread, once the storefront listens.
    public ConsoleWindow show(Stage stage) {
        // the class of the window, by which desktops group and pin it; JavaFX offers no other way to name it
        Application.GetApplication().setName("Locksmith");
        IntStream.of(16, 32, 48, 64, 128, 256)
                .mapToObj(size -> "/dev/locksmith/app/locksmith-" + size + ".png")
                .map(name -> Objects.requireNonNull(ConsoleAssembly.class.getResourceAsStream(name), name))
                .forEach(picture -> stage.getIcons().add(new Image(picture)));
        var console = services();
        return ConsoleWindow.show(stage, console, screens(), probes(console));
    }

    private List<ScreenMaker> screens() {
        var drill = new ConsoleDrill(locksmith, mail);
        return List.of(
                CustomersScreen::new,
                JobsScreen::new,
                MailScreen::new,
                (console, context) -> new StorefrontScreen(console, context, drill),
                ImportScreen::new,
                PasswordOptionsScreen::new);
    }

    private ConsoleServices services() {
        var services = locksmith.services();
        var session = new Session(
                ApplicationContext.owner(),
                locksmith.config().environment(),
                services.database().clock(),
                locksmith.urls().home(),
                new Desktop(locksmith.config().home(), DesktopBrowser::open));
        return new ConsoleServices(
                session,
                new CustomerServices(
                        services.customers(),
                        services.search(),
                        services.websites(),
                        services.imports(),
                        services.exports(),
                        new AuditReader(services.database().audit())),
                new PasswordServices(
                        services.passwords().resets(),
                        services.passwords().lockouts(),
                        services.passwords().settings()),
                new AccessServices(services.tokens(), services.forceSignIn(), services.sessions()),
                new MailServices(services.outbox(), Optional.of(mail.mailbox())),
                new BulkServices(
                        services.jobs().jobs(), services.jobs().reader(), new SelectionReader(services.search())));
    }

    private List<HealthProbe> probes(ConsoleServices console) {
        var name = locksmith.database().dialect().displayName();
        var place = locksmith.config().database().embedded() ? texts.get("command.database.embedded", name) : name;
        return List.of(
                HealthProbes.database(place, console.session().clock()),
                HealthProbes.mail(
                        console.mail(),
                        mail.dispatcher(),
                        locksmith.config().mail().smtp().isPresent()),
                HealthProbes.storefront(
                        console.session().storefront(),
                        new StorefrontCheck(locksmith.urls().here())));
    }
}
