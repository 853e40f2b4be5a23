package dev.locksmith.app;

import dev.locksmith.storefront.Storefront;

/// What is said once at the start.
final class Announcements {
    private Announcements() {}

    /// Where the shop is, and that it is not where it was asked to be.
    static void shop(Locksmith locksmith, Storefront storefront, Terminal terminal) {
        var asked = locksmith.config().storefront().port();
        var port = storefront.address().getPort();
        if (asked != 0 && asked != port)
            terminal.say("command.port-taken", String.valueOf(asked), String.valueOf(port));
        terminal.say("command.storefront", storefront.address());
        var config = locksmith.config().storefront();
        if (config.proxied() && config.proxyHeader().isEmpty()) terminal.say("command.no-proxy-header");
    }

    /// That there is demo data now, made because the database was empty.
    static void demo(Locksmith locksmith, Terminal terminal) {
        if (!locksmith.config().database().embedded()) return;
        new DemoExtras(locksmith.database(), locksmith.features())
                .makeOnce(locksmith.config().demoCustomers())
                .ifPresent(made -> terminal.say("command.demo", made.ids().size()));
    }
}
