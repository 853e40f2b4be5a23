package dev.locksmith.text;

/// Somebody asked for what they may not do; nothing was done.
public final class Forbidden extends ExpectedFailure {
    private static final long serialVersionUID = 1L;

    private final String permission;

    /// @param permission the name of the one that is missing; its words are the text `permission.<name>`
    public Forbidden(String permission) {
        super("staff.forbidden", permission);
        this.permission = permission;
    }

    @Override
    public String sentence(Texts texts) {
        return texts.get("failure.staff.forbidden", missing(texts));
    }

    /// The permission that is missing, in words that follow “may not”.
    public String missing(Texts texts) {
        return texts.get("permission." + permission);
    }
}
