package dev.locksmith.customer.imports;

import dev.locksmith.customer.imports.row.RowVerdict;
import java.util.List;

/// A progress listener: who watches an import.
public interface ImportProgress {
    /// Told of rows once they are committed, or refused.
    ///
    /// @param done how much of the file has been read, 0 to 1
    void rows(List<RowVerdict> verdicts, double done);

    /// Asked before each row; once true, the import stops and keeps the rows that were told of.
    boolean isCancelled();

    /// Nobody watches.
    static ImportProgress none() {
        return new ImportProgress() {
            @Override
            public void rows(List<RowVerdict> verdicts, double done) {}

            @Override
            public boolean isCancelled() {
                return false;
            }
        };
    }
}
