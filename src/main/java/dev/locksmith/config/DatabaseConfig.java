package dev.locksmith.config;

/// Where the database is.
///
/// @param url a JDBC URL of H2, PostgreSQL or MariaDB
/// @param embedded true for the H2 file in the data folder, which Locksmith makes and may fill with demo data
public record DatabaseConfig(String url, String user, String password, boolean embedded) {
    /// Whether it is reached on this computer alone, as far as the URL tells. A URL that names several servers, or in a
    /// way not known here, is taken for distant.
    public boolean onThisComputer() {
        var start = url.indexOf("//");
        if (start < 0) return !url.startsWith("jdbc:h2:ssl:") && !url.startsWith("jdbc:h2:tcp:");
        var server = url.substring(start + 2).split("[/;?]", 2)[0];
        return server.isEmpty() || Loopback.is(server.replaceFirst(":\\d+$", ""));
    }

    /// The URL as far as people may see it: without parameters, which can carry secrets.
    public String place() {
        return url.split("[?;]", 2)[0];
    }

    @Override
    public String toString() {
        return "DatabaseConfig[" + place() + "]";
    }
}
