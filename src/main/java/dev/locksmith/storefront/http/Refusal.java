package dev.locksmith.storefront.http;

/// A request that cannot be served, for a reason its sender can read in one sentence.
public final class Refusal extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final int status;
    private final String key;
    private final String allow;

    /// @param status an HTTP status from 400 on
    /// @param key of the text `refusal.<key>`
    public Refusal(int status, String key) {
        this(status, key, "");
    }

    private Refusal(int status, String key, String allow) {
        super(status + " " + key);
        this.status = status;
        this.key = key;
        this.allow = allow;
    }

    /// The path exists, but not for this method.
    ///
    /// @param allow the methods it has, as the header writes them
    public static Refusal method(String allow) {
        return new Refusal(405, "method", allow);
    }

    public int status() {
        return status;
    }

    public String key() {
        return key;
    }

    /// The value of the header `Allow`, or empty.
    public String allow() {
        return allow;
    }
}
