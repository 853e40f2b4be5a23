package dev.locksmith.app.wiring;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.function.BooleanSupplier;

/// Asks the storefront for something small, where it listens on this computer, whatever stands before it.
final class StorefrontCheck implements BooleanSupplier {
    private static final Duration PATIENCE = Duration.ofSeconds(3);

    private final HttpClient client =
            HttpClient.newBuilder().connectTimeout(PATIENCE).build();
    private final HttpRequest request;

    /// @param address without a slash at the end
    StorefrontCheck(URI url) {
        request = HttpRequest.newBuilder(URI.create(url + "/icon.svg"))
                .timeout(PATIENCE)
                .build();
    }

    /// Any answer but a failure of its own will do: that of a host that is not asked for by name here is one too.
    @Override
    public boolean getAsBoolean() {
        try {
            return client.send(request, HttpResponse.BodyHandlers.discarding()).statusCode() < 500;
        } catch (IOException silent) {
            return false;
        } catch (InterruptedException closing) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
