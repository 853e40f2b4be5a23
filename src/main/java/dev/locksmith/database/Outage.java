package dev.locksmith.database;

import dev.locksmith.config.DatabaseConfig;
import dev.locksmith.text.Unavailable;
import java.io.IOException;
import java.net.ConnectException;
import java.net.NoRouteToHostException;
import java.net.SocketTimeoutException;
import java.net.UnknownHostException;
import java.nio.file.AccessDeniedException;
import java.sql.SQLException;
import java.util.Optional;
import java.util.stream.Stream;
import javax.net.ssl.SSLException;

/// An outage: why a database cannot be used at present, as far as its driver tells: each with its own remedy, and
/// another one where the database is a file on this computer.
enum Outage implements ErrorCodes.Meaning {
    UNKNOWN_HOST("database.unknown-host", "database.file.unreachable"),
    UNREACHABLE("database.unreachable", "database.file.unreachable"),
    /// Something else than the database listens there.
    STRANGER("database.stranger", "database.file.unreachable"),
    TLS("database.tls", "database.file.unreachable"),
    SIGN_IN("database.sign-in", "database.file.sign-in"),
    MISSING("database.missing", "database.file.unreachable"),
    RIGHTS("database.rights", "database.file.rights"),
    FULL("database.full", "database.file.full"),
    CROWDED("database.crowded", "database.crowded"),
    READ_ONLY("database.read-only", "database.file.rights"),
    OPEN_ELSEWHERE("database.lost", "database.file.open-elsewhere"),
    CORRUPT("database.lost", "database.file.corrupt"),
    /// The connection broke, or the database was closed under it.
    LOST("database.lost", "database.file.lost");

    private final String ofServer;
    private final String ofFile;

    Outage(String ofServer, String ofFile) {
        this.ofServer = ofServer;
        this.ofFile = ofFile;
    }

    /// The failure that says so.
    Unavailable failure(DatabaseConfig config, Throwable cause) {
        var file = Dialect.of(config.url()).isFile();
        return new Unavailable(file ? ofFile : ofServer, cause, config.place(), reason(cause));
    }

    /// What the network or the disk say goes before what the driver makes of it.
    static Optional<Outage> of(Throwable failure) {
        if (causes(failure).noneMatch(SQLException.class::isInstance)) return Optional.empty();
        return causes(failure)
                .flatMap(cause -> ofSystem(cause).stream())
                .findFirst()
                .or(() -> causes(failure)
                        .filter(SQLException.class::isInstance)
                        .flatMap(cause -> ofDriver((SQLException) cause).stream())
                        .findFirst());
    }

    private static Stream<Throwable> causes(Throwable failure) {
        return Stream.iterate(failure, cause -> cause != null, Throwable::getCause);
    }

    private static Optional<Outage> ofSystem(Throwable cause) {
        return Optional.ofNullable(
                switch (cause) {
                    case UnknownHostException _ -> UNKNOWN_HOST;
                    case ConnectException _, NoRouteToHostException _, SocketTimeoutException _ -> UNREACHABLE;
                    case SSLException _ -> TLS;
                    case AccessDeniedException _ -> RIGHTS;
                    case IOException broken when isFull(String.valueOf(broken.getMessage())) -> FULL;
                    default -> null;
                });
    }

    /// Linux, Windows, and a quota; Java has no type for it.
    private static boolean isFull(String message) {
        return Stream.of("No space left on device", "not enough space on the disk", "Disk quota exceeded")
                .anyMatch(message::contains);
    }

    private static Optional<Outage> ofDriver(SQLException refused) {
        return ErrorCodes.meaning(refused).filter(Outage.class::isInstance).map(Outage.class::cast);
    }

    /// The first line of what lies at the bottom.
    private static String reason(Throwable failure) {
        var bottom = causes(failure).reduce((_, cause) -> cause).orElse(failure);
        var message = bottom.getMessage();
        return message == null
                ? bottom.getClass().getSimpleName()
                : message.lines().findFirst().orElse("");
    }
}
