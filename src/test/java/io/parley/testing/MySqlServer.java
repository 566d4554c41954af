package io.parley.testing;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The MySQL of this run, found once: {@code PARLEY_TEST_MYSQL_URL}, else a server on the usual port which knows the user
 * of docker-compose.yml, else the bundled one. Schemas are made per test context and dropped when the run ends.
 */
public final class MySqlServer {

    private static final String USER = "parley";
    private static final String PASSWORD = "parley";
    private static final String LOCAL = "jdbc:mysql://127.0.0.1:3306/?connectTimeout=2000&user=root&password=parley";

    private static final MySqlServer INSTANCE = find();

    private final @Nullable String adminUrl;
    private final String missing;
    private final List<String> schemas = new ArrayList<>();

    private MySqlServer(@Nullable String adminUrl, String missing) {
        this.adminUrl = adminUrl;
        this.missing = missing;
    }

    /** Why there is no MySQL and how to get one; empty when there is one. */
    static Optional<String> missing() {
        return INSTANCE.adminUrl == null ? Optional.of(INSTANCE.missing) : Optional.empty();
    }

    /** An empty schema, with a user who is not root, as in production. */
    public static synchronized TestDatabase newSchema() {
        String admin = INSTANCE.adminUrl;
        if (admin == null) {
            throw new IllegalStateException(INSTANCE.missing);
        }
        String schema = "parley_test_" + UUID.randomUUID().toString().replace("-", "");
        execute(
                admin,
                "CREATE DATABASE " + schema + " CHARACTER SET utf8mb4",
                "GRANT ALL ON " + schema + ".* TO '" + USER + "'@'%'");
        INSTANCE.schemas.add(schema);
        return new TestDatabase(withPath(admin, schema), USER, PASSWORD);
    }

    private static MySqlServer find() {
        String configured = System.getenv("PARLEY_TEST_MYSQL_URL");
        if (configured != null && !configured.isBlank()) {
            return prepared(configured);
        }
        try {
            return prepared(LOCAL);
        } catch (IllegalStateException noneRunning) {
            return bundled();
        }
    }

    private static MySqlServer bundled() {
        try {
            return prepared(BundledMySql.start());
        } catch (Exception | LinkageError e) {
            String why =
                    "No MySQL at PARLEY_TEST_MYSQL_URL or 127.0.0.1:3306, and the bundled one does not start here ("
                            + e.getMessage()
                            + "). Set PARLEY_TEST_MYSQL_URL=jdbc:mysql://host:3306/?user=root&password=…,"
                            + " or on Debian for x86-64: apt-get install libaio1.";
            Lane.MYSQL.skipped(why);
            return new MySqlServer(null, why);
        }
    }

    private static MySqlServer prepared(String adminUrl) {
        execute(adminUrl, "CREATE USER IF NOT EXISTS '" + USER + "'@'%' IDENTIFIED BY '" + PASSWORD + "'");
        MySqlServer server = new MySqlServer(adminUrl, "");
        Runtime.getRuntime().addShutdownHook(new Thread(server::dropSchemas));
        Lane.MYSQL.ran();
        return server;
    }

    private void dropSchemas() {
        if (adminUrl != null && !BundledMySql.running()) {
            schemas.forEach(schema -> execute(adminUrl, "DROP DATABASE IF EXISTS " + schema));
        }
        BundledMySql.stop();
    }

    private static void execute(String url, String... statements) {
        try (Connection connection = DriverManager.getConnection(url);
                Statement statement = connection.createStatement()) {
            for (String sql : statements) {
                statement.execute(sql);
            }
        } catch (SQLException e) {
            throw new IllegalStateException("MySQL at " + url.replaceAll("\\?.*", "") + ": " + e.getMessage(), e);
        }
    }

    /** The schema's address: the admin's without its user and password. */
    private static String withPath(String adminUrl, String schema) {
        return adminUrl.replaceFirst("^(jdbc:mysql://[^/?]+).*$", "$1") + "/" + schema
                + "?useSSL=false&allowPublicKeyRetrieval=true&connectionTimeZone=UTC&forceConnectionTimeZoneToSession=true";
    }
}
