package dev.locksmith.ui.control;

/// The names `console.css` knows, so that a view and the style sheet cannot drift apart by a typing mistake.
/// AtlantaFX's
/// own names are in its `Styles`.
public final class StyleClass {
    public static final String SURFACE = "surface";
    public static final String RAIL = "rail";
    public static final String RAIL_ITEM = "rail-item";
    public static final String BADGE = "count-badge";
    public static final String TOP_BAR = "top-bar";
    public static final String BRAND = "brand";
    public static final String BRAND_MARK = "brand-mark";
    public static final String TRAIL = "trail";
    public static final String ENVIRONMENT = "environment";
    public static final String STATUS_LINE = "status-line";
    public static final String HEALTH_DOT = "health-dot";
    public static final String KEY_HINT = "key-hint";
    public static final String TOOLBAR = "screen-toolbar";
    public static final String STRONG = "strong";
    public static final String MUTED = "muted";
    public static final String SMALL = "small-text";
    public static final String HEADING = "heading";
    public static final String SECTION = "section-title";
    public static final String CARD = "plain-card";
    public static final String BANNER = "banner";
    public static final String EMPTY = "empty-state";
    public static final String MARK = "mark";
    public static final String LINK = "plain-link";
    public static final String PANE = "edit-pane";
    public static final String AVATAR = "initials";
    public static final String HAIRLINE = "hairline";
    public static final String FORM = "form";
    public static final String PROBLEM = "problem";
    public static final String MODAL = "question";

    private StyleClass() {}
}
