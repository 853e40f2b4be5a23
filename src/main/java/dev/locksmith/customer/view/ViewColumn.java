package dev.locksmith.customer.view;

import java.util.OptionalInt;

/// A column of a view.
///
/// @param name as the text of a view has it, small letters and hyphens
/// @param width in pixels; empty = as wide as the column needs
public record ViewColumn(String name, OptionalInt width) {}
