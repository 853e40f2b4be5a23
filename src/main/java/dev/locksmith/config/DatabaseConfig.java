package dev.locksmith.config;

/// Where the database is.
///
/// @param url a JDBC URL of H2, PostgreSQL or MariaDB
/// @param embedded true for the H2 file in the data folder, which Locksmith makes and may fill with demo data
public record DatabaseConfig(String url, String user, String password, boolean embedded) {
    /// The URL as far as people may see it: without parameters, which can carry secrets.
    public String place() {
        return url.split("[?;]", 2)[0];
    }

    @Override
    public String toString() {
        return "DatabaseConfig[" + place() + "]";
    }
}
