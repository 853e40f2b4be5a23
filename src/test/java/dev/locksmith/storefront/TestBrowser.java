package dev.locksmith.storefront;

import dev.locksmith.app.scenario.ShopClient;
import java.io.IOException;
import java.net.CookieManager;
import java.net.HttpCookie;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// A shop client that goes nowhere by itself, sends the form key of the page it has seen last, and can send what no
/// browser would.
public final class TestBrowser {
    private final CookieManager cookies = new CookiesBehindProxy();
    private final ShopClient client = new ShopClient(cookies, HttpClient.Redirect.NEVER);
    private final URI shop;
    private final Map<String, String> headers = new TreeMap<>();
    private String formKey = "";

    TestBrowser(URI shop) {
        this.shop = shop;
    }

    public HttpResponse<String> get(String path) {
        return method("GET", path);
    }

    HttpResponse<String> head(String path) {
        return method("HEAD", path);
    }

    HttpResponse<String> method(String method, String path) {
        return send(path, HttpRequest.newBuilder().method(method, BodyPublishers.noBody()));
    }

    /// Sends a header with every request from now on, as a proxy would.
    public TestBrowser header(String name, String value) {
        headers.put(name, value);
        return this;
    }

    /// Sends a form with the key of the last page.
    public HttpResponse<String> post(String path, String... fields) {
        return postRaw(path, form("form_key", formKey) + "&" + form(fields));
    }

    HttpResponse<String> postRaw(String path, String body) {
        return postRaw(path, "application/x-www-form-urlencoded", body);
    }

    HttpResponse<String> postRaw(String path, String contentType, String body) {
        var request = HttpRequest.newBuilder().POST(BodyPublishers.ofString(body));
        return send(path, request.header("Content-Type", contentType));
    }

    /// Goes where the answer leads.
    public HttpResponse<String> follow(HttpResponse<String> answer) {
        return get(answer.headers().firstValue("Location").orElseThrow());
    }

    static List<String> setCookies(HttpResponse<String> answer) {
        return answer.headers().allValues("Set-Cookie");
    }

    /// Of the page seen last.
    String formKey() {
        return formKey;
    }

    public String cookie(String name) {
        return cookies.getCookieStore().getCookies().stream()
                .filter(cookie -> cookie.getName().equals(name))
                .map(HttpCookie::getValue)
                .findFirst()
                .orElse("");
    }

    public void cookie(String name, String value) {
        var cookie = new HttpCookie(name, value);
        cookie.setVersion(0);
        cookie.setDomain(shop.getHost());
        cookie.setPath("/");
        cookies.getCookieStore().add(shop, cookie);
    }

    static String form(String... fields) {
        var pairs = new LinkedHashMap<String, String>();
        for (int i = 0; i < fields.length; i += 2) pairs.put(fields[i], fields[i + 1]);
        return ShopClient.form(pairs);
    }

    private HttpResponse<String> send(String path, HttpRequest.Builder request) {
        headers.forEach(request::header);
        var answer = client.send(request.uri(URI.create(shop + path)));
        ShopClient.formKey(answer).ifPresent(key -> formKey = key);
        return answer;
    }

    /// Sends cookies that are for HTTPS alone, as a browser does to the proxy before the shop.
    private static final class CookiesBehindProxy extends CookieManager {
        @Override
        public Map<String, List<String>> get(URI uri, Map<String, List<String>> headers) throws IOException {
            return super.get(URI.create(uri.toString().replaceFirst("^http:", "https:")), headers);
        }
    }
}
