package dev.locksmith.storefront;

import dev.locksmith.storefront.http.Form;
import dev.locksmith.storefront.http.HttpResponses;
import dev.locksmith.storefront.http.OriginCheck;
import dev.locksmith.storefront.http.Refusal;
import dev.locksmith.storefront.page.FormPage;
import dev.locksmith.storefront.page.PageResponse;
import dev.locksmith.storefront.session.FormKeys;
import dev.locksmith.storefront.session.ShopRequest;
import dev.locksmith.storefront.session.ShopRequests;
import dev.locksmith.storefront.view.Problems;
import io.avaje.jex.Routing;
import io.avaje.jex.Routing.Type;
import io.avaje.jex.http.Context;
import io.avaje.jex.http.ExchangeHandler;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Puts pages at their paths, for every website, and the form key before every form.
final class Routes {
    private static final List<String> PREFIXES = List.of("", "/{" + ShopRequests.WEBSITE + "}");
    private static final List<Type> METHODS =
            List.of(Type.GET, Type.HEAD, Type.POST, Type.PUT, Type.PATCH, Type.DELETE, Type.OPTIONS);

    private final Routing routing;
    private final ShopRequests requests;
    private final PageRenderer renderer;
    private final OriginCheck origins;

    Routes(Routing routing, ShopRequests requests, PageRenderer renderer, OriginCheck origins) {
        this.routing = routing;
        this.origins = origins;
        this.requests = requests;
        this.renderer = renderer;
    }

    /// A page that is only looked at.
    void page(String path, Function<ShopRequest, PageResponse> page) {
        ExchangeHandler shown = http -> write(http, page);
        for (var prefix : PREFIXES) serve(prefix + path, Map.of(Type.GET, shown, Type.HEAD, shown));
    }

    /// A page with a form.
    ///
    /// @param path where it is looked at
    /// @param target where its form is sent; whoever looks there is led to the page
    void form(String path, String target, FormPage page) {
        page(path, page::show);
        ExchangeHandler led = http -> write(http, _ -> new PageResponse.SeeOther(path));
        ExchangeHandler sent = http -> write(http, request -> submit(request, page));
        for (var prefix : PREFIXES) serve(prefix + target, Map.of(Type.GET, led, Type.HEAD, led, Type.POST, sent));
    }

    /// What a page's script asks about its form while one types; answered in plain text.
    void question(String target, BiFunction<ShopRequest, Form, String> answer) {
        ExchangeHandler asked = http -> {
            var request = requests.of(http);
            origins.require(http.exchange());
            var form = Form.posted(http.exchange());
            if (!FormKeys.match(request, form)) throw new Refusal(403, "expired");
            HttpResponses.send(http.exchange(), 200, HttpResponses.PLAIN, answer.apply(request, form));
        };
        for (var prefix : PREFIXES) serve(prefix + target, Map.of(Type.POST, asked));
    }

    /// A call of the web API, at `/rest/V1` for the main website and at `/rest/<code>/V1` for another.
    void api(String path, Type method, Consumer<ShopRequest> call) {
        ExchangeHandler handler = http -> call.accept(requests.of(http));
        for (var prefix : PREFIXES) serve("/rest" + prefix + "/V1" + path, Map.of(method, handler));
    }

    /// What a path answers to each method; to the others it says which it has.
    void serve(String path, Map<Type, ExchangeHandler> handlers) {
        var allow =
                METHODS.stream().filter(handlers::containsKey).map(Type::name).collect(Collectors.joining(", "));
        ExchangeHandler refused = _ -> {
            throw Refusal.method(allow);
        };
        Stream<Type> methods = METHODS.stream();
        methods.forEach(method -> add(method, path, handlers.getOrDefault(method, refused)));
    }

    private void add(Type method, String path, ExchangeHandler handler) {
        var _ = switch (method) {
            case GET -> routing.get(path, handler);
            case HEAD -> routing.head(path, handler);
            case POST -> routing.post(path, handler);
            case PUT -> routing.put(path, handler);
            case PATCH -> routing.patch(path, handler);
            case DELETE -> routing.delete(path, handler);
            case OPTIONS -> routing.options(path, handler);
            case TRACE -> routing.trace(path, handler);
            case CONNECT -> routing.connect(path, handler);
        };
    }

    private void write(Context http, Function<ShopRequest, PageResponse> page) {
        var request = requests.of(http);
        renderer.write(request, page.apply(request));
    }

    private PageResponse submit(ShopRequest request, FormPage page) {
        origins.require(request.http().exchange());
        var form = Form.posted(request.http().exchange());
        if (FormKeys.match(request, form)) return page.submit(request, form);
        return page.again(request, form, 403, Problems.general(request.texts().get("refusal.expired")));
    }
}
