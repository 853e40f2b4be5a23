package dev.locksmith.customer.exports;

import dev.locksmith.text.ExpectedFailure;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/// A file in the making, beside its final place: it gets its name when it is whole, and is gone when it does not get
/// there. Nobody but its owner may read it meanwhile.
public final class PartFile {
    /// With less room than this, in bytes, whatever failed failed for lack of room.
    private static final long NO_ROOM = 64 * 1024;

    private final Path target;
    private final Opener opener;

    /// Opens a file to be written.
    @FunctionalInterface
    interface Opener {
        OutputStream open(Path file) throws IOException;
    }

    /// Writes all of it.
    ///
    /// @return whether the file is to stay
    @FunctionalInterface
    public interface Content {
        boolean write(OutputStream out) throws IOException;
    }

    public PartFile(Path target) {
        this(target, Files::newOutputStream);
    }

    PartFile(Path target, Opener opener) {
        this.target = target.toAbsolutePath();
        this.opener = opener;
    }

    /// @throws ExpectedFailure when it cannot be written; then nothing is left
    public void write(Content content) {
        try {
            var part = Files.createTempFile(folder(), "." + target.getFileName() + "-", ".part");
            try {
                boolean whole;
                try (var out = opener.open(part)) {
                    whole = content.write(out);
                }
                if (whole)
                    Files.move(part, target, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
            } finally {
                Files.deleteIfExists(part);
            }
        } catch (NoSuchFileException failed) {
            throw new ExpectedFailure("export.folder", failed, folder().toString());
        } catch (IOException failed) {
            throw isFull(failed)
                    ? new ExpectedFailure("export.full", failed, target.toString())
                    : new ExpectedFailure("export.unwritable", failed, target.toString());
        }
    }

    private Path folder() {
        var folder = target.getParent();
        return folder == null ? target : folder;
    }

    private boolean isFull(IOException failed) {
        if (String.valueOf(failed.getMessage()).contains("No space left")) return true;
        try {
            return Files.getFileStore(folder()).getUsableSpace() < NO_ROOM;
        } catch (IOException unknown) {
            return false;
        }
    }
}
