package dev.locksmith.ui.mail;

import static org.assertj.core.api.Assertions.assertThat;

import dev.locksmith.config.SmtpConfig;
import dev.locksmith.mail.letter.Sender;
import dev.locksmith.mail.smtp.SmtpTransport;
import dev.locksmith.mailbox.Mailbox;
import dev.locksmith.testing.TestShop;
import dev.locksmith.testing.TestWindow;
import dev.locksmith.ui.control.Icon;
import dev.locksmith.ui.screen.ConsoleServices;
import dev.locksmith.ui.screen.Destination;
import dev.locksmith.ui.screen.MailServices;
import dev.locksmith.ui.screen.Screen;
import dev.locksmith.ui.screen.ScreenInfo;
import dev.locksmith.ui.shell.ConsoleWindow;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/// The Mail screen in a window, in front of a real outbox and a real mailbox.
final class MailScreenFixture implements AutoCloseable {
    static final String SUBJECT = "Reset your";

    final TestShop shop = TestShop.withCustomers(3);
    final Mailbox mailbox = Mailbox.open(0);
    final List<URI> opened = new CopyOnWriteArrayList<>();
    final TestWindow window;
    private @Nullable ConsoleWindow console;

    MailScreenFixture(Path home) {
        window = TestWindow.open(stage -> console = ConsoleWindow.show(
                stage, consoleServices(home), List.of(MailScreen::new, (_, _) -> new StorefrontStandIn()), List.of()));
    }

    ConsoleWindow console() {
        return Objects.requireNonNull(console);
    }

    String subject() {
        window.reads(SUBJECT);
        return shop.services.outbox.newest("", 1).getFirst().subject();
    }

    void mailReset() {
        mailReset("roni_cost@example.com");
    }

    void mailReset(String email) {
        request(email);
        dispatch();
    }

    void request(String email) {
        shop.services
                .passwords
                .resets()
                .requestByStaff(shop.staff, shop.customer(email).id());
    }

    void dispatch() {
        var smtp = new SmtpConfig(
                "127.0.0.1", mailbox.port(), SmtpConfig.Security.NONE, mailbox.user(), mailbox.password());
        var sender = Sender.of("Customer Support <support@example.com>");
        try (var dispatcher = shop.services.dispatcher(new SmtpTransport(smtp, sender, shop.database.clock()))) {
            assertThat(dispatcher.dispatchDue()).isEqualTo(1);
        }
    }

    @Override
    public void close() {
        TestWindow.run(console()::close);
        mailbox.close();
        shop.close();
    }

    private ConsoleServices consoleServices(Path home) {
        var services = shop.consoleServices(home);
        return new ConsoleServices(
                services.session(),
                services.customers(),
                services.passwords(),
                services.access(),
                new MailServices(shop.services.outbox, Optional.of(mailbox)),
                services.bulk());
    }

    private final class StorefrontStandIn implements Screen {
        private final Node node = new Region();

        @Override
        public ScreenInfo info() {
            return ScreenInfo.of("storefront", Icon.STOREFRONT);
        }

        @Override
        public Node node() {
            return node;
        }

        @Override
        public Optional<Runnable> opens(Destination destination) {
            return destination instanceof Destination.StorefrontPage(URI address)
                    ? Optional.of(() -> opened.add(address))
                    : Optional.empty();
        }
    }
}
