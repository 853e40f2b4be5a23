package dev.locksmith.ui.screen;

/// Makes a screen, given what it may use.
@FunctionalInterface
public interface ScreenMaker {
    Screen make(ConsoleServices services, ScreenContext context);
}
