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
    private static final String MYSQL_ACCESS_DENIED = "28000";

    @Override
    protected @Nullable FailureAnalysis analyze(Throwable rootFailure, Throwable cause) {
        PortInUseException port = findCause(rootFailure, PortInUseException.class);
        if (port != null) {
            return new FailureAnalysis(
                    "Port " + port.getPort() + " is already in use, perhaps by another Parley.",
                    "Stop the program that listens there, or choose another port: PARLEY_PORT=8081 ./mvnw spring-boot:run",
                    port);
        }
        SQLException database = findCause(rootFailure, SQLException.class);
        return database == null ? null : explain(database, findCause(rootFailure, ConnectException.class));
    }

    private static @Nullable FailureAnalysis explain(SQLException failure, @Nullable ConnectException refused) {
        if (failure.getErrorCode() == H2_FILE_LOCKED) {
            return new FailureAnalysis(
                    "The database file under ./data is in use by another Parley.",
                    "Stop the other one, or give this one a database of its own with PARLEY_DB_URL.",
                    failure);
        }
        if (MYSQL_ACCESS_DENIED.equals(failure.getSQLState())) {
            return new FailureAnalysis(
                    "The database refused the user name or password.",
                    "Check PARLEY_DB_USER and PARLEY_DB_PASSWORD, and that the user may create tables and triggers in"
                            + " that schema.",
                    failure);
        }
        if (refused != null
                || "08S01".equals(failure.getSQLState())
                || String.valueOf(failure.getMessage()).contains("Communications link failure")) {
            return new FailureAnalysis(
                    "The database cannot be reached.",
                    "Start MySQL (for example: docker compose up -d mysql), check host and port in PARLEY_DB_URL, or"
                            + " leave PARLEY_DB_URL unset to use an embedded database under ./data.",
                    failure);
        }
        return null;
    }
}
