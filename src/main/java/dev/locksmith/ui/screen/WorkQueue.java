package dev.locksmith.ui.screen;

import javafx.beans.value.ObservableValue;

/// A work queue: something of a screen that waits for people, with an entry of its own below the screen's.
///
/// @param title the key of its name
/// @param count how many there are, in short; empty = none
/// @param open has the screen show them
public record WorkQueue(String id, String title, ObservableValue<String> count, Runnable open) {}
