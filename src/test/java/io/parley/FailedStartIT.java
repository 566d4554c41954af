package io.parley;

import static org.assertj.core.api.Assertions.assertThat;

import io.parley.testing.ApplicationProcess;
import io.parley.testing.Deployment;
import io.parley.testing.MySqlLane;
import io.parley.testing.MySqlServer;
import io.parley.testing.TestDatabase;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** Starts the packaged application as it is done by mistake: it ends, and says in a few lines what to do. */
class FailedStartIT {

    private static Path jar = Path.of("");

    @TempDir
    Path folder;

    @BeforeAll
    static void takeApart(@TempDir Path target) throws Exception {
        jar = ApplicationProcess.extract(target.resolve("app"));
    }

    @Test
    void aTakenPortSaysWhatToDo() throws Exception {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            String port = Integer.toString(taken.getLocalPort());

            assertThat(failure(Map.of("PARLEY_PORT", port)))
                    .contains("Port " + port + " is already in use")
                    .contains("PARLEY_PORT=");
        }
    }

    @Test
    void aDatabaseThatIsNotThereSaysWhatToDo() throws Exception {
        String url = "jdbc:mysql://127.0.0.1:" + ApplicationProcess.freePort() + "/parley?connectTimeout=2000";

        assertThat(failure(Map.of("PARLEY_DB_URL", url, "PARLEY_DB_USER", "parley")))
                .contains("The database cannot be reached")
                .contains("PARLEY_DB_URL");
    }

    @Test
    @ExtendWith(MySqlLane.class)
    void aSchemaThatIsNotThereSaysWhatToDo() throws Exception {
        Map<String, String> environment = environment(MySqlServer.newSchema());
        environment.compute("PARLEY_DB_URL", (name, url) -> String.valueOf(url).replace("/parley_test_", "/nowhere_"));

        assertThat(failure(environment))
                .contains("does not exist, or its user may not use it")
                .contains("CREATE DATABASE");
    }

    @Test
    @ExtendWith(MySqlLane.class)
    void aWrongPasswordOfTheDatabaseSaysWhatToDo() throws Exception {
        Map<String, String> environment = environment(MySqlServer.newSchema());
        environment.put("PARLEY_DB_PASSWORD", "not-the-password");

        assertThat(failure(environment))
                .contains("The database refused the user name or password")
                .contains("PARLEY_DB_PASSWORD")
                .doesNotContain("not-the-password");
    }

    @Test
    void aFolderOfDocumentsThatCannotBeWrittenToSaysWhatToDo() throws Exception {
        Path file = Files.writeString(folder.resolve("in-the-way"), "a file where a folder should be");
        String documents = file.resolve("documents").toString();

        assertThat(failure(Map.of("PARLEY_DOCUMENTS", documents)))
                .contains("Parley cannot write documents to " + documents)
                .contains("PARLEY_DOCUMENTS");
    }

    /** What stands on the screen after the banner and the lines of the start: no stack, nothing endless. */
    private String failure(Map<String, String> given) throws Exception {
        Map<String, String> environment = new HashMap<>(given);
        environment.putIfAbsent("PARLEY_PORT", Integer.toString(ApplicationProcess.freePort()));
        try (ApplicationProcess application =
                ApplicationProcess.start(folder, jar, Deployment.imageOptions(), environment)) {
            assertThat(application.awaitExit()).as("exit code").isNotZero();
            String log = application.log();
            assertThat(log).doesNotContain("\tat ");
            assertThat(log.lines()).allSatisfy(line -> assertThat(line).hasSizeLessThan(400));
            return log.substring(log.indexOf("APPLICATION FAILED TO START"));
        }
    }

    private static Map<String, String> environment(TestDatabase database) {
        return new HashMap<>(Map.of(
                "PARLEY_DB_URL", database.url(),
                "PARLEY_DB_USER", database.user(),
                "PARLEY_DB_PASSWORD", database.password()));
    }
}
