package dev.locksmith.storefront;

import dev.locksmith.config.StorefrontConfig;
import dev.locksmith.storefront.api.CustomerApi;
import dev.locksmith.storefront.http.ClientIp;
import dev.locksmith.storefront.http.OriginCheck;
import dev.locksmith.storefront.page.AccountPage;
import dev.locksmith.storefront.page.ConfirmPage;
import dev.locksmith.storefront.page.ForgotPasswordPage;
import dev.locksmith.storefront.page.NewPasswordPage;
import dev.locksmith.storefront.page.PageResponse;
import dev.locksmith.storefront.page.RegisterPage;
import dev.locksmith.storefront.page.Rules;
import dev.locksmith.storefront.page.SignInPage;
import dev.locksmith.storefront.session.BrowserSessions;
import dev.locksmith.storefront.session.Cookies;
import dev.locksmith.storefront.session.ShopRequests;
import dev.locksmith.storefront.view.Category;
import dev.locksmith.storefront.view.Paths;
import dev.locksmith.text.Bundle;
import dev.locksmith.text.Texts;
import io.avaje.jex.Routing;
import io.avaje.jex.Routing.Type;
import java.util.Locale;
import java.util.Map;

/// Everything the storefront serves, and where.
final class Site implements Routing.HttpService {
    private final StorefrontServices services;
    private final OriginCheck origins;
    private final ShopRequests requests;
    private final BrowserSessions sessions;
    private final Templates templates = new Templates();
    private final Assets assets = new Assets();

    Site(StorefrontConfig config, StorefrontServices services) {
        boolean secure = config.baseUrl()
                .filter(url -> "https".equalsIgnoreCase(url.getScheme()))
                .isPresent();
        this.services = services;
        this.origins = new OriginCheck(config.baseUrl());
        this.requests = new ShopRequests(services.websites(), new Cookies(secure), new ClientIp(config));
        this.sessions =
                new BrowserSessions(services.customers(), services.passwords().signIn());
    }

    @Override
    public void add(Routing routing) {
        var renderer = new PageRenderer(templates, assets, sessions);
        var routes = new Routes(routing, requests, renderer, origins);
        routes.serve("/assets/{version}/{name}", Map.of(Type.GET, assets::serve, Type.HEAD, assets::serve));
        addApi(routes);
        addPages(routes);
        new ErrorHandler(requests, renderer, templates, assets).handle(routing);
    }

    private void addPages(Routes routes) {
        var passwords = services.passwords();
        var rules = new Rules(passwords.settings());
        var newPassword = new NewPasswordPage(passwords.links(), rules, sessions, services.clock());
        var register = new RegisterPage(passwords.registration(), passwords.signIn(), rules, sessions);
        routes.page(Paths.HOME, _ -> new PageResponse.Html("home", Map.of("categories", Category.all())));
        routes.form(Paths.SIGN_IN, Paths.SIGN_IN_POST, new SignInPage(passwords.signIn(), sessions));
        routes.form(Paths.FORGOT, Paths.FORGOT_POST, new ForgotPasswordPage(passwords.resets()));
        routes.form(Paths.NEW_PASSWORD, Paths.NEW_PASSWORD_POST, newPassword);
        routes.form(Paths.REGISTER, Paths.REGISTER_POST, register);
        routes.form(Paths.CONFIRM, Paths.CONFIRM_POST, new ConfirmPage(passwords.confirmations()));
        routes.question(
                Paths.PASSWORD_RULES,
                (request, typed) -> rules.brokenNow(request.here().website(), typed));
        routes.form(Paths.ACCOUNT, Paths.SIGN_OUT, new AccountPage(sessions));
    }

    private void addApi(Routes routes) {
        var texts = Texts.of(Bundle.STOREFRONT, Locale.ENGLISH);
        var api = new CustomerApi(services.passwords().apiSignIn(), services.tokens(), services.customers(), texts);
        routes.api(
                "/integration/customer/token",
                Type.POST,
                request -> api.token(request.http().exchange(), request.here().website(), request.ipAddress()));
        routes.api(
                "/customers/me",
                Type.GET,
                request -> api.me(request.http().exchange(), request.here().website()));
    }
}
