package io.parley;

import java.net.ConnectException;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.web.server.PortInUseException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;

/** Says in plain words why the application did not start and what to do: a taken port, or a database that cannot be had. */
@Order(Ordered.HIGHEST_PRECEDENCE)
class StartFailureAnalyzer extends AbstractFailureAnalyzer<Throwable> {

    private static final int H2_FILE_LOCKED = 90020;
    private static final int MYSQL_NO_RIGHT_TO_SCHEMA = 1044;
    private static final int MYSQL_ACCESS_DENIED = 1045;
    private static final int MYSQL_UNKNOWN_SCHEMA = 1049;
    private static final int MYSQL_NO_TRIGGERS = 1419;

    @Override
    protected @Nullable FailureAnalysis analyze(Throwable rootFailure, Throwable cause) {
        PortInUseException port = findCause(rootFailure, PortInUseException.class);
        if (port != null) {
            return new FailureAnalysis(
                    "Port " + port.getPort() + " is already in use, perhaps by another Parley.",
                    "Stop the program that listens there, or choose another port with PARLEY_PORT, such as"
                            + " PARLEY_PORT=8081.",
                    port);
        }
        SQLException database = findCause(rootFailure, SQLException.class);
        return database == null ? null : explain(database, findCause(rootFailure, ConnectException.class));
    }

    private static @Nullable FailureAnalysis explain(SQLException failure, @Nullable ConnectException refused) {
        return switch (failure.getErrorCode()) {
            case H2_FILE_LOCKED ->
                new FailureAnalysis(
                        "The database file under ./data is in use by another Parley.",
                        "Stop the other one, or give this one a database of its own with PARLEY_DB_URL.",
                        failure);
            case MYSQL_ACCESS_DENIED ->
                new FailureAnalysis(
                        "The database refused the user name or password.",
                        "Check PARLEY_DB_USER and PARLEY_DB_PASSWORD, and that the user may sign in from this machine.",
                        failure);
            case MYSQL_UNKNOWN_SCHEMA, MYSQL_NO_RIGHT_TO_SCHEMA ->
                new FailureAnalysis(
                        "The database named in PARLEY_DB_URL does not exist, or its user may not use it.",
                        "Create it as MySQL's administrator: CREATE DATABASE parley CHARACTER SET utf8mb4; and give it to"
                                + " the user of PARLEY_DB_USER: GRANT ALL ON parley.* TO 'parley'@'%';",
                        failure);
            case MYSQL_NO_TRIGGERS ->
                new FailureAnalysis(
                        "The database does not let its user create triggers, which keep released briefs unchanged.",
                        "Start MySQL with log_bin_trust_function_creators=1, or set it as administrator:"
                                + " SET PERSIST log_bin_trust_function_creators = 1;",
                        failure);
            default -> isUnreachable(failure, refused) ? unreachable(failure) : null;
        };
    }

    private static boolean isUnreachable(SQLException failure, @Nullable ConnectException refused) {
        return refused != null
                || "08S01".equals(failure.getSQLState())
                || String.valueOf(failure.getMessage()).contains("Communications link failure");
    }

    private static FailureAnalysis unreachable(SQLException failure) {
        return new FailureAnalysis(
                "The database cannot be reached.",
                "Start MySQL (for example: docker compose up -d mysql), check host and port in PARLEY_DB_URL, or"
                        + " leave PARLEY_DB_URL unset to use an embedded database under ./data.",
                failure);
    }
}
