package dev.locksmith.customer.imports;

import dev.locksmith.customer.imports.row.RowVerdict;
import dev.locksmith.customer.imports.row.RowVerdict.Imported;
import dev.locksmith.customer.imports.row.RowVerdict.Refused;
import dev.locksmith.customer.imports.row.RowVerdict.Updated;
import java.util.List;

/// How many rows came to what.
///
/// @param line the last that counts, in the lines of the file from 1; 0 before the first
public record Tally(long imported, long updated, long refused, long line) {
    static final Tally NOTHING = new Tally(0, 0, 0, 0);

    Tally plus(List<RowVerdict> verdicts) {
        var sum = this;
        for (var verdict : verdicts) sum = sum.plus(verdict);
        return sum;
    }

    private Tally plus(RowVerdict verdict) {
        return switch (verdict) {
            case Imported row -> new Tally(imported + 1, updated, refused, row.line());
            case Updated row -> new Tally(imported, updated + 1, refused, row.line());
            case Refused row -> new Tally(imported, updated, refused + 1, row.line());
        };
    }

    /// In words for the record.
    @Override
    public String toString() {
        return imported + " imported, " + updated + " updated, " + refused + " refused";
    }
}
