package dev.locksmith.config;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.util.List;

/// Reads the certificates of authorities that are a company's own, from a PEM or DER file that a key names.
final class AuthorityFile {
    private final ConfigValues values;
    private final Key key;

    AuthorityFile(ConfigValues values, Key key) {
        this.values = values;
        this.key = key;
    }

    /// The certificates; none where no file is named or where it is not good, which is then told.
    List<X509Certificate> read() {
        var written = values.text(key);
        if (written.isEmpty()) return List.of();
        try {
            var file = Path.of(written).toAbsolutePath();
            if (!Files.isRegularFile(file)) return none("ca-file-missing", file.toString());
            if (!Files.isReadable(file)) return none("ca-file-unreadable", file.toString());
            var authorities = certificates(file);
            return authorities.isEmpty() ? none("ca-file-empty", file.toString()) : authorities;
        } catch (InvalidPathException noPath) {
            return none("ca-file-missing", written);
        }
    }

    private List<X509Certificate> certificates(Path file) {
        try (var in = Files.newInputStream(file)) {
            return CertificateFactory.getInstance("X.509").generateCertificates(in).stream()
                    .filter(X509Certificate.class::isInstance)
                    .map(X509Certificate.class::cast)
                    .toList();
        } catch (CertificateException | IOException noCertificates) {
            return List.of();
        }
    }

    private List<X509Certificate> none(String sentence, String file) {
        values.problem(key, sentence, file);
        return List.of();
    }
}
