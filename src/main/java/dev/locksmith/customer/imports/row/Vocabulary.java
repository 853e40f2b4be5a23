package dev.locksmith.customer.imports.row;

import dev.locksmith.customer.website.CustomerGroup;
import java.util.List;

/// What the values of a file are understood by.
public record Vocabulary(List<CustomerGroup> groups, Countries countries, ImportDates dates) {}
