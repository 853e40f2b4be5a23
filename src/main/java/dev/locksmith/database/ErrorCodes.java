package dev.locksmith.database;

import java.sql.SQLException;
import java.util.Optional;
import java.util.stream.Stream;

/// The error codes of the databases. MariaDB's have four digits, H2's five; PostgreSQL's driver has SQL states only. So
/// the codes of all are apart, and whoever asks need not know which database refused.
final class ErrorCodes {
    private ErrorCodes() {}

    /// What a refusal means that others, or the state of the database, may be the reason for.
    sealed interface Meaning permits Contention, Outage {}

    /// What one database means by a vendor's code or an SQL state.
    @FunctionalInterface
    interface Table {
        Optional<Meaning> find(String code);
    }

    /// What any of the databases means by a refusal.
    static Optional<Meaning> meaning(SQLException refused) {
        var state = String.valueOf(refused.getSQLState());
        return Stream.of(String.valueOf(refused.getErrorCode()), state)
                .flatMap(code ->
                        Stream.of(Dialect.values()).flatMap(dialect -> dialect.errorCodes().find(code).stream()))
                .findFirst()
                .or(() -> state.startsWith("08") ? Optional.of(Outage.LOST) : Optional.empty());
    }

    static Optional<Meaning> h2(String code) {
        return Optional.ofNullable(
                switch (code) {
                    // a deadlock, a concurrent update
                    case "40001", "90131" -> Contention.LOST;
                    case "HYT00" -> Contention.WAITED;
                    case "28000" -> Outage.SIGN_IN;
                    case "90013", "90146", "90149" -> Outage.MISSING;
                    case "90040", "90096" -> Outage.RIGHTS;
                    case "90100" -> Outage.FULL;
                    case "90097" -> Outage.READ_ONLY;
                    case "90020" -> Outage.OPEN_ELSEWHERE;
                    case "90030", "90048" -> Outage.CORRUPT;
                    case "90067", "90098", "90121" -> Outage.LOST;
                    default -> null;
                });
    }

    static Optional<Meaning> postgresql(String state) {
        return Optional.ofNullable(
                switch (state) {
                    // a serialization failure, a deadlock
                    case "40001", "40P01" -> Contention.LOST;
                    // lock not available
                    case "55P03" -> Contention.WAITED;
                    case "28000", "28P01" -> Outage.SIGN_IN;
                    case "3D000" -> Outage.MISSING;
                    case "42501" -> Outage.RIGHTS;
                    case "53100" -> Outage.FULL;
                    case "53300" -> Outage.CROWDED;
                    case "25006" -> Outage.READ_ONLY;
                    case "08P01" -> Outage.STRANGER;
                    case "57P01", "57P02", "57P03" -> Outage.LOST;
                    default -> null;
                });
    }

    static Optional<Meaning> mariadb(String code) {
        return Optional.ofNullable(
                switch (code) {
                    // a deadlock; a row that was changed since it was read; a failed certification on Galera
                    case "1213", "1020", "40001" -> Contention.LOST;
                    case "1205" -> Contention.WAITED;
                    case "1045", "1130", "1698" -> Outage.SIGN_IN;
                    case "1049" -> Outage.MISSING;
                    case "1044", "1142", "1143", "1227" -> Outage.RIGHTS;
                    case "1021", "1114" -> Outage.FULL;
                    case "1040", "1203", "1226" -> Outage.CROWDED;
                    case "1290", "1792", "1836" -> Outage.READ_ONLY;
                    case "1047", "1053", "1927" -> Outage.LOST;
                    default -> null;
                });
    }
}
