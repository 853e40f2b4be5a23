package dev.locksmith.ui.control;

/// The style classes of `console.css`, so that a view and the style sheet cannot drift apart by a typing mistake; a
/// test
/// holds both together. AtlantaFX's own are in its `Styles`.
public final class StyleClass {
    public static final String ACCESS = "access";
    public static final String ACTION_BAR = "action-bar";
    public static final String AHEAD = "ahead";
    public static final String ANSWERS = "answers";
    public static final String AVATAR = "initials";
    public static final String BADGE = "count-badge";
    public static final String BANNER = "banner";
    public static final String BRAND_MARK = "brand-mark";
    public static final String CARD = "plain-card";
    public static final String CLEAR_FIELD = "clear-field";
    public static final String CONFLICT = "conflict";
    public static final String CONFLICT_SCROLL = "conflict-scroll";
    public static final String COUNTDOWN = "countdown";
    public static final String CUSTOMER_GRID = "customer-grid";
    public static final String DANGER_TEXT = "danger-text";
    public static final String DAY_FIELD = "day-field";
    public static final String DONE = "done";
    public static final String DRILL = "drill";
    public static final String EMPTY = "empty-state";
    public static final String ENVIRONMENT = "environment";
    public static final String FACTS = "facts";
    public static final String FAILED = "failed";
    public static final String FORM = "form";
    public static final String FULL = "full";
    public static final String HEADING = "heading";
    public static final String HEALTHS = "healths";
    public static final String HEALTH_DOT = "health-dot";
    public static final String HELD = "held";
    public static final String HELD_MAIL = "held-mail";
    public static final String INFO = "info";
    public static final String KEY_HINT = "key-hint";
    public static final String LINK = "plain-link";
    public static final String LIST_ENTRY = "list-entry";
    public static final String LIST_LINE = "list-line";
    public static final String MAIL_LINE = "mail-line";
    public static final String MAIL_LIST = "mail-list";
    public static final String MARK = "mark";
    public static final String MESSAGE = "message";
    public static final String MESSAGE_BODY = "message-body";
    public static final String MESSAGE_FACTS = "message-facts";
    public static final String MESSAGE_HEADER = "message-header";
    public static final String MESSAGE_PARTS = "message-parts";
    public static final String MESSAGE_TEXT = "message-text";
    public static final String MODAL = "question";
    public static final String MUTED = "muted";
    public static final String NOTICES = "notices";
    public static final String NUMBER = "number";
    public static final String OPTIONS = "options";
    public static final String OPTION_KEY = "option-key";
    public static final String OPTION_ROWS = "option-rows";
    public static final String OVER = "over";
    public static final String PAGE_PROGRESS = "page-progress";
    public static final String PANE = "edit-pane";
    public static final String PANE_CONTENT = "pane-content";
    public static final String PANE_HEADER = "pane-header";
    public static final String POINTS = "points";
    public static final String PROBLEM = "problem";
    public static final String PROFILE_CARD = "profile-card";
    public static final String RAIL = "rail";
    public static final String RAIL_ITEM = "rail-item";
    public static final String RESET_STEPS = "reset-steps";
    public static final String SECTION = "section-title";
    public static final String SENTENCES = "sentences";
    public static final String SMALL = "small-text";
    public static final String START_FAILURE = "start-failure";
    public static final String START_FAILURE_HEADING = "start-failure-heading";
    public static final String STATUS_LINE = "status-line";
    public static final String STEP_DOT = "step-dot";
    public static final String STEP_LINE = "step-line";
    public static final String STRONG = "strong";
    public static final String SURFACE = "surface";
    public static final String TOKEN_LINE = "token-line";
    public static final String TOOLBAR = "screen-toolbar";
    public static final String TOP_BAR = "top-bar";
    public static final String TRAIL = "trail";
    public static final String WAITING = "waiting";
    public static final String WARNING = "warning";
    public static final String WARNING_TEXT = "warning-text";
    public static final String WELL_TEXT = "well-text";
    public static final String WHO_IS_HERE = "who-is-here";

    private StyleClass() {}
}
