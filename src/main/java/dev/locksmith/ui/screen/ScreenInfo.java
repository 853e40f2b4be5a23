package dev.locksmith.ui.screen;

import dev.locksmith.ui.control.Icon;
import java.util.List;

/// How the window lists a screen.
///
/// @param id names it in texts (`screen.<id>` is its title) and in what the window remembers
/// @param trail keys of the texts of the breadcrumb, outermost first
public record ScreenInfo(String id, Icon icon, List<String> trail) {
    /// For a screen whose breadcrumb is its title.
    public static ScreenInfo of(String id, Icon icon) {
        return new ScreenInfo(id, icon, List.of("screen." + id));
    }

    /// The key of its title.
    public String title() {
        return "screen." + id;
    }
}
