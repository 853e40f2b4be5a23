package dev.locksmith.customer.view;

/// What could not be read of a view's text; the rest of it holds.
public sealed interface ViewRemark {
    /// It does not begin as a view does.
    record NoView() implements ViewRemark {}

    /// It is of a later version of the format, so that some of it may mean something else.
    record Newer(int version) implements ViewRemark {}

    record UnknownKey(int line, String key) implements ViewRemark {}

    /// The key is known, and what is asked for by it is not: no such group, no such day.
    record UnknownValue(int line, String key, String value) implements ViewRemark {}
}
