package dev.locksmith.customer.exports;

/// How an export ended.
///
/// @param written customers in the file: as many as were promised, without those who were deleted meanwhile
/// @param deleted how many of those promised were deleted before their turn came
/// @param cancelled there is no file
public record ExportReport(long written, long deleted, boolean cancelled) {}
