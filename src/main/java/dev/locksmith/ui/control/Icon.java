package dev.locksmith.ui.control;

import javafx.scene.Node;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// The icons by their meaning, so that one meaning has one picture everywhere.
public enum Icon {
    LOCKSMITH(Feather.KEY),
    CUSTOMERS(Feather.USERS),
    MAIL(Feather.MAIL),
    STOREFRONT(Feather.SHOPPING_BAG),
    SETTINGS(Feather.SETTINGS),
    SEARCH(Feather.SEARCH),
    FILTER(Feather.FILTER),
    COLUMNS(Feather.COLUMNS),
    VIEWS(Feather.BOOKMARK),
    CLEAR(Feather.X),
    CLOSE(Feather.X),
    BACK(Feather.ARROW_LEFT),
    RELOAD(Feather.REFRESH_CW),
    MORE(Feather.MORE_HORIZONTAL),
    DELETE(Feather.TRASH_2),
    REVERT(Feather.ROTATE_CCW),
    SAVE(Feather.SAVE),
    ADD(Feather.PLUS),
    UNLOCK(Feather.UNLOCK),
    LOCKED(Feather.LOCK),
    RESET_PASSWORD(Feather.KEY),
    FORCE_SIGN_IN(Feather.LOG_OUT),
    TOKENS(Feather.LINK),
    INACTIVE(Feather.SLASH),
    DONE(Feather.CHECK),
    INFO(Feather.INFO),
    WARNING(Feather.ALERT_TRIANGLE),
    PROBLEM(Feather.ALERT_CIRCLE),
    COPY(Feather.COPY),
    EXTERNAL(Feather.EXTERNAL_LINK),
    IMPORT(Feather.UPLOAD),
    SEND(Feather.SEND),
    LIGHT(Feather.SUN),
    DARK(Feather.MOON),
    SYSTEM_THEME(Feather.MONITOR),
    NOTIFICATIONS(Feather.BELL),
    HELP(Feather.HELP_CIRCLE),
    EMPTY(Feather.INBOX),
    JOBS(Feather.LAYERS),
    PAUSE(Feather.PAUSE),
    RESUME(Feather.PLAY),
    EXPORT(Feather.DOWNLOAD),
    HISTORY(Feather.CLOCK),
    ADDRESS(Feather.MAP_PIN),
    CALENDAR(Feather.CALENDAR),
    PHONE_WIDTH(Feather.SMARTPHONE);

    private final Feather glyph;

    Icon(Feather glyph) {
        this.glyph = glyph;
    }

    /// A new picture of this meaning, coloured and sized by the style sheet.
    public Node draw() {
        return new FontIcon(glyph);
    }
}
