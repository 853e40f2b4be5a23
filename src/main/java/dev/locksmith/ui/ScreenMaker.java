package dev.locksmith.ui;

/// Makes a screen, given what it may use.
@FunctionalInterface
public interface ScreenMaker {
    Screen make(ConsoleServices services, Workplace workplace);
}
