package io.parley;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.ConnectException;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.web.server.PortInUseException;

class StartFailureAnalyzerTest {

    static Arguments[] failures() {
        return new Arguments[] {
            Arguments.of(new PortInUseException(8080), "PARLEY_PORT"),
            Arguments.of(new SQLException("locked", "90020", 90020), "./data"),
            Arguments.of(new SQLException("denied", "28000", 1045), "PARLEY_DB_PASSWORD"),
            Arguments.of(new SQLException("unknown", "42000", 1049), "CREATE DATABASE"),
            Arguments.of(new SQLException("no right", "42000", 1044), "GRANT ALL"),
            Arguments.of(new SQLException("super", "HY000", 1419), "log_bin_trust_function_creators"),
            Arguments.of(new SQLException("link", "08S01", 0, new ConnectException("refused")), "PARLEY_DB_URL"),
        };
    }

    @ParameterizedTest
    @MethodSource("failures")
    void aFailedStartSaysWhatToDo(Exception failure, String remedy) {
        FailureAnalysis analysis = new StartFailureAnalyzer().analyze(new IllegalStateException("start", failure));

        assertThat(analysis).isNotNull();
        assertThat(analysis == null ? "" : analysis.getDescription() + analysis.getAction())
                .contains(remedy);
    }

    @Test
    void anUnknownFailureKeepsItsOwnReport() {
        assertThat(new StartFailureAnalyzer().analyze(new IllegalStateException("other")))
                .isNull();
    }
}
