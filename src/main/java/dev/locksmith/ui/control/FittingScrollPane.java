package dev.locksmith.ui.control;

import javafx.geometry.Orientation;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Region;

/// A scroll pane that is as high as its content, up to a limit. The library's own forgets that text wraps, and scrolls
/// where there is room.
public final class FittingScrollPane extends ScrollPane {
    private final Region content;

    /// @param mostHeight in pixels; what is higher scrolls
    public FittingScrollPane(Region content, double mostHeight) {
        super(content);
        this.content = content;
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        setMaxHeight(mostHeight);
    }

    @Override
    protected double computePrefHeight(double width) {
        var whole = width < 0 ? prefWidth(-1) : width;
        var inner = whole - snappedLeftInset() - snappedRightInset();
        return snappedTopInset() + content.prefHeight(inner) + snappedBottomInset();
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }
}
