package dev.locksmith.customer.imports;

import dev.locksmith.customer.CustomerGroup;
import java.util.List;

/// What the values of a file are understood by.
record Vocabulary(List<CustomerGroup> groups, Countries countries, ImportDates dates) {}
