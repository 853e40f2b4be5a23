package dev.locksmith.customer.view;

import dev.locksmith.text.ExpectedFailure;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;

/// The folder of saved views, a text file each. Its files may be written by hand, copied and compared.
public final class ViewFolder {
    private static final String ENDING = ".view";
    private static final long LONGEST = 64 * 1024;

    private final Path folder;

    public ViewFolder(Path folder) {
        this.folder = folder;
    }

    /// A view's file and the name people know it by.
    public record Entry(Path file, String name) {}

    /// By name.
    ///
    /// @throws ExpectedFailure where the folder cannot be read
    public List<Entry> entries() {
        if (!Files.isDirectory(folder)) return List.of();
        try (var files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(ENDING))
                    .map(file -> new Entry(file, name(file)))
                    .sorted((a, b) -> a.name().compareToIgnoreCase(b.name()))
                    .toList();
        } catch (IOException unreadable) {
            throw new ExpectedFailure("views.unreadable", unreadable, folder);
        }
    }

    private static String name(Path file) {
        var name = file.getFileName().toString();
        var end = name.endsWith(ENDING) ? name.length() - ENDING.length() : name.length();
        return name.substring(0, end);
    }

    /// @throws ExpectedFailure where the file is gone, cannot be read or is far too long to be a view
    public ReadView read(Path file, ViewFormat format) {
        try {
            if (Files.size(file) > LONGEST) throw new ExpectedFailure("views.no-view", file);
            // what is no UTF-8 is read as well as it can be, and remarked on where it is not understood
            return format.read(new String(Files.readAllBytes(file), StandardCharsets.UTF_8), name(file));
        } catch (IOException unreadable) {
            throw new ExpectedFailure("views.unreadable", unreadable, file);
        }
    }

    /// Writes a view, in the place of one of the same name: to another file first, so that a crash leaves the old one
    /// whole.
    ///
    /// @throws ExpectedFailure where it cannot be written
    public Path save(SavedView view, ViewFormat format) {
        var file = folder.resolve(fileName(view.name()) + ENDING);
        try {
            Files.createDirectories(folder);
            var fresh = Files.createTempFile(folder, "view", ".tmp");
            try {
                Files.writeString(fresh, format.format(view));
                Files.move(fresh, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
            } finally {
                Files.deleteIfExists(fresh);
            }
            return file;
        } catch (IOException unwritable) {
            throw new ExpectedFailure("views.unwritable", unwritable, file);
        }
    }

    /// @throws ExpectedFailure where it cannot be deleted
    public void delete(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException unwritable) {
            throw new ExpectedFailure("views.unwritable", unwritable, file);
        }
    }

    /// Letters and digits of any script, and what every file system takes.
    private static String fileName(String name) {
        var plain = name.strip().replaceAll("[^\\p{L}\\p{M}\\p{Nd} ._-]", "-").replaceAll("^\\.+", "-");
        var cut = plain.length() > 80 ? plain.substring(0, 80).strip() : plain;
        return cut.isEmpty() ? "view" : cut;
    }
}
