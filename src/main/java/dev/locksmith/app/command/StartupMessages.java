package dev.locksmith.app.command;

import dev.locksmith.app.wiring.ApplicationContext;
import dev.locksmith.app.wiring.DemoExtras;
import dev.locksmith.app.wiring.SharedBaseUrl;
import dev.locksmith.app.wiring.ShopUrls;
import dev.locksmith.storefront.Storefront;
import dev.locksmith.text.ExpectedFailure;
import java.util.Optional;

/// What is said once at the start.
final class StartupMessages {
    private StartupMessages() {}

    /// Where the shop is, and that it is not where it was asked to be.
    static void shop(ApplicationContext locksmith, Storefront storefront, Terminal terminal) {
        var config = locksmith.storefront();
        var asked = config.port();
        var port = storefront.url().getPort();
        if (asked != 0 && asked != port)
            terminal.warn(terminal.texts().get("command.port-taken", String.valueOf(asked), String.valueOf(port)));
        terminal.say("command.storefront", storefront.url());
        if (config.proxied() && config.proxyHeader().isEmpty())
            terminal.warn(terminal.texts().get("command.no-proxy-header"));
    }

    /// What mailed links begin with, where that is not what one would think.
    ///
    /// @return why no link can be made, if so
    static Optional<ExpectedFailure> links(ApplicationContext locksmith, Terminal terminal) {
        var texts = terminal.texts();
        switch (locksmith.baseUrl().claim(ApplicationContext.owner())) {
            case SharedBaseUrl.ClaimOutcome.Shared _, SharedBaseUrl.ClaimOutcome.Alone _ -> {}
            case SharedBaseUrl.ClaimOutcome.Differs(var url, var configured) ->
                terminal.warn(texts.get("command.base-url.differs", url, configured));
            case SharedBaseUrl.ClaimOutcome.Passing() -> terminal.warn(texts.get("command.base-url.passing"));
            case SharedBaseUrl.ClaimOutcome.NotConfigured() -> {
                return Optional.of(ShopUrls.missing());
            }
        }
        return Optional.empty();
    }

    /// The same, for whoever is of no use without links.
    ///
    /// @throws ExpectedFailure when none can be made
    static void requireLinks(ApplicationContext locksmith, Terminal terminal) {
        links(locksmith, terminal).ifPresent(missing -> {
            throw missing;
        });
    }

    /// That there is demo data now, made because the database was empty.
    static void demo(ApplicationContext locksmith, Terminal terminal) {
        if (!locksmith.config().database().embedded()) return;
        new DemoExtras(locksmith.database(), locksmith.services())
                .makeOnce(locksmith.config().demoCustomers())
                .ifPresent(made -> terminal.say("command.demo", made.ids().size()));
    }
}
