package dev.locksmith.customer.exports;

/// A progress listener: who watches an export.
public interface ExportProgress {
    /// Told again and again how far it is.
    ///
    /// @param promised how many there will be
    void written(long done, long promised);

    /// Asked between pages; once true, the export stops and leaves no file.
    boolean isCancelled();

    /// Nobody watches.
    static ExportProgress none() {
        return new ExportProgress() {
            @Override
            public void written(long done, long promised) {}

            @Override
            public boolean isCancelled() {
                return false;
            }
        };
    }
}
