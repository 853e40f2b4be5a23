package dev.locksmith.storefront.http;

import java.io.IOException;
import java.io.UncheckedIOException;

/// Whoever asked is gone, so that there is nobody to answer: nothing of ours has failed.
public final class ConnectionLost extends UncheckedIOException {
    private static final long serialVersionUID = 1L;

    ConnectionLost(IOException gone) {
        super(gone);
    }
}
