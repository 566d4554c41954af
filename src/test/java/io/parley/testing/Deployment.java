package io.parley.testing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.yaml.snakeyaml.Yaml;

/** What Dockerfile, docker-compose.yml, application.yml and the manual say about running the application. */
public final class Deployment {

    private static final Pattern DEFAULT = Pattern.compile("\\$\\{[A-Z_]+:-([^}]*)}");

    private Deployment() {}

    /** The variables that the compose file gives the application, with their defaults. */
    @SuppressWarnings("unchecked")
    public static Map<String, String> composeEnvironment() {
        Map<String, Object> compose = new Yaml().load(text("docker-compose.yml"));
        Map<String, Object> services = (Map<String, Object>) Objects.requireNonNull(compose.get("services"));
        Map<String, Object> application = (Map<String, Object>) Objects.requireNonNull(services.get("app"));
        Map<String, String> environment = new HashMap<>();
        ((Map<String, Object>) Objects.requireNonNull(application.get("environment")))
                .forEach((name, value) ->
                        environment.put(name, DEFAULT.matcher(value.toString()).replaceAll("$1")));
        return environment;
    }

    /** Options of the Java machine in the image. */
    public static List<String> imageOptions() {
        Matcher entry = Pattern.compile("ENTRYPOINT (\\[.*])").matcher(text("Dockerfile"));
        if (!entry.find()) {
            throw new IllegalStateException("The Dockerfile has no entry point");
        }
        List<String> command = new Yaml().load(entry.group(1));
        return command.subList(1, command.indexOf("-jar"));
    }

    /** Names that begin with PARLEY_ and stand in {@code file} between the given signs. */
    public static List<String> settings(String file, String before, String after) {
        return Pattern.compile(Pattern.quote(before) + "(PARLEY_[A-Z_]+)" + after)
                .matcher(text(file))
                .results()
                .map(found -> found.group(1))
                .distinct()
                .sorted()
                .toList();
    }

    private static String text(String file) {
        try {
            return Files.readString(Path.of(file));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
