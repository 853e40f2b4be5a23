package dev.locksmith.ui.screen;

/// What a screen may ask of the window around it.
public interface Navigator {
    /// Goes to the screen that shows the destination. Nothing happens when no screen does.
    void go(Destination destination);

    /// What the window remembers from one start to the next.
    WindowMemory memory();

    Appearance appearance();
}
