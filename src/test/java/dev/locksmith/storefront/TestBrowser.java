package dev.locksmith.storefront;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Keeps cookies, sends the form key of the page it has seen last, and goes nowhere by itself.
public final class TestBrowser {
    private static final Pattern KEY = Pattern.compile("name=\"form_key\" value=\"([^\"]+)\"");

    private final HttpClient http = HttpClient.newHttpClient();
    private final URI shop;
    private final Map<String, String> cookies = new TreeMap<>();
    private final Map<String, String> paths = new TreeMap<>();
    private final Map<String, String> headers = new TreeMap<>();
    private String formKey = "";

    TestBrowser(URI shop) {
        this.shop = shop;
    }

    public HttpResponse<String> get(String path) {
        return send(path, HttpRequest.newBuilder().GET());
    }

    /// Sends a header with every request from now on, as a proxy would.
    public TestBrowser header(String name, String value) {
        headers.put(name, value);
        return this;
    }

    HttpResponse<String> head(String path) {
        return send(path, HttpRequest.newBuilder().method("HEAD", BodyPublishers.noBody()));
    }

    HttpResponse<String> method(String method, String path) {
        return send(path, HttpRequest.newBuilder().method(method, BodyPublishers.noBody()));
    }

    /// Sends a form with the key of the last page.
    public HttpResponse<String> post(String path, String... fields) {
        return postRaw(path, "form_key=" + encode(formKey) + "&" + form(fields));
    }

    HttpResponse<String> postRaw(String path, String body) {
        return postRaw(path, "application/x-www-form-urlencoded", body);
    }

    HttpResponse<String> postRaw(String path, String contentType, String body) {
        var request = HttpRequest.newBuilder().POST(BodyPublishers.ofString(body, StandardCharsets.UTF_8));
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
        return cookies.getOrDefault(name, "");
    }

    public void cookie(String name, String value) {
        cookies.put(name, value);
        paths.put(name, "/");
    }

    static String form(String... fields) {
        var pairs = new ArrayList<String>();
        for (int i = 0; i < fields.length; i += 2) pairs.add(encode(fields[i]) + "=" + encode(fields[i + 1]));
        return String.join("&", pairs);
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private HttpResponse<String> send(String path, HttpRequest.Builder request) {
        var sent = cookies.keySet().stream()
                .filter(name -> path.startsWith(paths.get(name)))
                .map(name -> name + "=" + cookies.get(name))
                .collect(Collectors.joining("; "));
        if (!sent.isEmpty()) request.header("Cookie", sent);
        headers.forEach(request::header);
        try {
            var answer = http.send(request.uri(URI.create(shop + path)).build(), BodyHandlers.ofString());
            setCookies(answer).forEach(this::keep);
            KEY.matcher(answer.body()).results().forEach(found -> formKey = found.group(1));
            return answer;
        } catch (IOException failed) {
            throw new AssertionError(failed);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new AssertionError(stopped);
        }
    }

    private void keep(String cookie) {
        var parts = cookie.split("; ");
        var pair = parts[0].split("=", 2);
        var path = List.of(parts).stream()
                .filter(part -> part.startsWith("Path="))
                .map(part -> part.substring("Path=".length()))
                .findFirst();
        if (cookie.contains("Expires=") || pair[1].isEmpty()) cookies.remove(pair[0]);
        else cookies.put(pair[0], pair[1]);
        paths.put(pair[0], path.orElse("/"));
    }
}
