package io.parley;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import io.parley.testing.ApplicationProcess;
import io.parley.testing.MySqlLane;
import io.parley.testing.MySqlServer;
import io.parley.testing.TestDatabase;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.yaml.snakeyaml.Yaml;

/** Starts the packaged application as a deployment does, and as one does by mistake. */
class StartIT {

    private static final Duration PATIENCE = Duration.ofSeconds(180);
    private static final Pattern DEFAULT = Pattern.compile("\\$\\{[A-Z_]+:-([^}]*)}");

    @TempDir
    Path folder;

    /** What docker-compose.yml starts, piece by piece in its order and with its variables, without an engine. */
    @Test
    @ExtendWith(MySqlLane.class)
    void thePiecesOfTheComposeFileStartByHand() throws Exception {
        TestDatabase database = MySqlServer.newSchema();
        GreenMail mail =
                new GreenMail(new ServerSetup(ApplicationProcess.freePort(), "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        mail.start();
        Map<String, String> environment = composeEnvironment();
        environment.put("PARLEY_DB_URL", database.url());
        environment.put("PARLEY_DB_USER", database.user());
        environment.put("PARLEY_DB_PASSWORD", database.password());
        environment.put("PARLEY_SMTP_HOST", "127.0.0.1");
        environment.put("PARLEY_SMTP_PORT", Integer.toString(mail.getSmtp().getPort()));
        try (ApplicationProcess application =
                ApplicationProcess.start(folder, ApplicationProcess.freePort(), environment)) {
            application.awaitReady(PATIENCE);

            assertThat(application.log())
                    .as("the first start names the operator's one-time link, and no account exists by default")
                    .containsPattern("https?://\\S+/\\S*[A-Za-z0-9_-]{20,}");
        } finally {
            mail.stop();
        }
    }

    @Test
    void everyVariableOfTheComposeFileIsASettingOfTheApplication() throws IOException {
        String settings = Files.readString(Path.of("src/main/resources/application.yml"));

        assertThat(composeEnvironment().keySet())
                .allSatisfy(name -> assertThat(settings).contains("${" + name));
    }

    @Test
    void everySettingOfTheApplicationIsDocumented() throws IOException {
        String documented = Files.readString(Path.of("docs/operations.md"));
        Matcher names = Pattern.compile("\\$\\{(PARLEY_[A-Z_]+)")
                .matcher(Files.readString(Path.of("src/main/resources/application.yml")));

        assertThat(names.results().map(result -> result.group(1)))
                .allSatisfy(name -> assertThat(documented).contains("`" + name + "`"));
    }

    @Test
    void aTakenPortSaysWhatToDo() throws Exception {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
                ApplicationProcess application = ApplicationProcess.start(folder, taken.getLocalPort(), Map.of())) {
            assertThat(application.awaitExit(PATIENCE))
                    .contains("Port " + taken.getLocalPort() + " is already in use")
                    .contains("PARLEY_PORT");
        }
    }

    @Test
    void aMissingDatabaseSaysWhatToDo() throws Exception {
        Map<String, String> environment = Map.of(
                "PARLEY_DB_URL",
                "jdbc:mysql://127.0.0.1:" + ApplicationProcess.freePort() + "/parley?connectTimeout=2000",
                "PARLEY_DB_USER",
                "parley");
        try (ApplicationProcess application =
                ApplicationProcess.start(folder, ApplicationProcess.freePort(), environment)) {
            assertThat(application.awaitExit(PATIENCE))
                    .contains("The database cannot be reached")
                    .contains("PARLEY_DB_URL");
        }
    }

    @SuppressWarnings("unchecked")
    private static Map<String, String> composeEnvironment() throws IOException {
        Map<String, Object> compose = new Yaml().load(Files.readString(Path.of("docker-compose.yml")));
        Map<String, Object> services = (Map<String, Object>) compose.get("services");
        Map<String, Object> application = (Map<String, Object>) services.get("app");
        Map<String, String> environment = new HashMap<>();
        ((Map<String, Object>) application.get("environment"))
                .forEach((name, value) ->
                        environment.put(name, DEFAULT.matcher(value.toString()).replaceAll("$1")));
        return environment;
    }
}
