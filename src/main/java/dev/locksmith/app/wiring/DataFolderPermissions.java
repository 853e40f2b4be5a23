package dev.locksmith.app.wiring;

import dev.locksmith.config.Config;
import dev.locksmith.text.ExpectedFailure;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;

/// Restricts the data folder to its owner. A folder that held other things before keeps its own permissions;
/// Locksmith's files in it are closed in any case.
final class DataFolderPermissions {
    private static final Set<PosixFilePermission> FOLDER = PosixFilePermissions.fromString("rwx------");
    private static final Set<PosixFilePermission> FILE = PosixFilePermissions.fromString("rw-------");
    private static final boolean POSIX =
            FileSystems.getDefault().supportedFileAttributeViews().contains("posix");

    private DataFolderPermissions() {}

    /// Makes the folder, and the files that will hold customers and events, before anything is written to them.
    ///
    /// @throws ExpectedFailure when it cannot be made or written to
    static void make(Config config) {
        var home = config.home();
        try {
            var logs = home.resolve("logs");
            Files.createDirectories(home, only(FOLDER));
            if (POSIX && isEmpty(home)) Files.setPosixFilePermissions(home, FOLDER);
            Files.createDirectories(logs, only(FOLDER));
            close(logs.resolve("locksmith.log"));
            if (config.database().embedded()) {
                close(home.resolve("locksmith.mv.db"));
                close(home.resolve("locksmith.writer"));
            }
        } catch (IOException failed) {
            throw new ExpectedFailure("home.unwritable", failed, home.toString());
        }
    }

    /// Closes the database's file again, in whose place another may have come as the database was closed.
    static void closeDatabase(Path home) {
        try {
            restrict(home.resolve("locksmith.mv.db"));
        } catch (IOException gone) {
            // somebody has taken the folder away
        }
    }

    /// Closes the file that says which console serves the database, and how; H2 makes it when it opens.
    static void closeLock(Path home) {
        try {
            restrict(home.resolve("locksmith.lock.db"));
        } catch (IOException gone) {
            // there is none while no console serves others
        }
    }

    private static boolean isEmpty(Path folder) throws IOException {
        try (var files = Files.list(folder)) {
            return files.findAny().isEmpty();
        }
    }

    private static void close(Path file) throws IOException {
        try {
            Files.createFile(file, only(FILE));
        } catch (FileAlreadyExistsException there) {
            restrict(file);
        }
    }

    private static void restrict(Path file) throws IOException {
        if (POSIX) Files.setPosixFilePermissions(file, FILE);
    }

    private static FileAttribute<?>[] only(Set<PosixFilePermission> permissions) {
        return POSIX
                ? new FileAttribute<?>[] {PosixFilePermissions.asFileAttribute(permissions)}
                : new FileAttribute<?>[0];
    }
}
