package dev.locksmith.config;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFileAttributes;
import java.nio.file.attribute.PosixFilePermission;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Notices a configuration file that holds a password and that other accounts of this computer may read.
final class PasswordExposure {
    private static final Pattern IN_URL = Pattern.compile("(?i)[?&;]password=[^&;]");

    private PasswordExposure() {}

    static Optional<ConfigProblem> of(Path file, Map<String, String> values) {
        return holdsPassword(values) && readByOthers(file)
                ? Optional.of(new ConfigProblem(file.toString(), "file-exposed", List.of(file.toString())))
                : Optional.empty();
    }

    private static boolean holdsPassword(Map<String, String> values) {
        return Stream.of(Key.DATABASE_PASSWORD, Key.MAIL_SMTP_PASSWORD)
                        .anyMatch(
                                key -> !values.getOrDefault(key.spelling(), "").isEmpty())
                || IN_URL.matcher(values.getOrDefault(Key.DATABASE_URL.spelling(), ""))
                        .find();
    }

    /// A group may read the file of a service: `root` owns it then, and the group is the service's. One's own file is
    /// for oneself.
    private static boolean readByOthers(Path file) {
        try {
            var attributes = Files.readAttributes(file, PosixFileAttributes.class);
            var own = attributes.owner().getName().equals(System.getProperty("user.name"));
            var permissions = attributes.permissions();
            return permissions.contains(PosixFilePermission.OTHERS_READ)
                    || (own && permissions.contains(PosixFilePermission.GROUP_READ));
        } catch (IOException | UnsupportedOperationException untold) {
            // this file system has other rules, which are its administrator's
            return false;
        }
    }
}
