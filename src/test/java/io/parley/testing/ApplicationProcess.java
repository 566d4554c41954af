package io.parley.testing;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.zip.ZipFile;

/** The packaged application in a process of its own, as a deployment starts it; stopped by its process id. */
public final class ApplicationProcess implements AutoCloseable {

    private static final Path JAR = Path.of("target/parley.jar").toAbsolutePath();
    private static final Duration PATIENCE = Duration.ofMinutes(3);

    private final Process process;
    private final Path log;
    private final int port;

    private ApplicationProcess(Process process, Path log, int port) {
        this.process = process;
        this.log = log;
        this.port = port;
    }

    /** The jar that the build has packaged, as it is. */
    public static Path jar() throws IOException {
        if (!Files.exists(JAR)) {
            throw new IllegalStateException("Package first: " + JAR + " is not there");
        }
        try (ZipFile jar = new ZipFile(JAR.toFile())) {
            if (jar.getEntry("META-INF/VAADIN/config/flow-build-info.json") == null) {
                throw new IllegalStateException("Package without -Pquick: this jar has no front end");
            }
        }
        return JAR;
    }

    /** The jar taken apart as the Dockerfile does. @return the jar to start */
    public static Path extract(Path target) throws IOException, InterruptedException {
        Process extraction = new ProcessBuilder(
                        java().toString(),
                        "-Djarmode=tools",
                        "-jar",
                        jar().toString(),
                        "extract",
                        "--destination",
                        target.toString())
                .inheritIO()
                .start();
        if (extraction.waitFor() != 0) {
            throw new IllegalStateException("The jar cannot be taken apart");
        }
        return target.resolve("parley.jar");
    }

    /**
     * Starts {@code jar} in a folder of its own, on the loopback address.
     *
     * @param options of the Java machine
     * @param environment the only variables it sees that begin with PARLEY_; with {@code PARLEY_PORT}
     */
    public static ApplicationProcess start(
            Path folder, Path jar, List<String> options, Map<String, String> environment, String... arguments)
            throws IOException {
        Path log = folder.resolve("application.log");
        List<String> command = new ArrayList<>(List.of(java().toString(), "-Xmx700m"));
        command.addAll(options);
        command.addAll(List.of("-jar", jar.toString(), "--server.address=127.0.0.1"));
        command.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(log.toFile());
        builder.environment().keySet().removeIf(name -> name.startsWith("PARLEY_") || name.startsWith("SPRING_"));
        builder.environment().putAll(environment);
        return new ApplicationProcess(
                builder.start(), log, Integer.parseInt(environment.getOrDefault("PARLEY_PORT", "8080")));
    }

    /** A port of the loopback address that nobody uses now. */
    public static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    public String base() {
        return "http://localhost:" + port;
    }

    /** Waits until the readiness probe says UP. */
    public void awaitReady() throws IOException, InterruptedException {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (System.nanoTime() < end && process.isAlive()) {
            try {
                HttpResponse<String> response = get("/actuator/health/readiness");
                if (response.statusCode() == 200 && response.body().contains("\"UP\"")) {
                    return;
                }
            } catch (IOException notListeningYet) {
                // asked again below
            }
            Thread.sleep(250);
        }
        throw new IllegalStateException("Not ready after " + PATIENCE + ":\n" + log());
    }

    public HttpResponse<String> get(String path) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                .timeout(Duration.ofSeconds(10))
                .build();
        try (HttpClient client = HttpClient.newHttpClient()) {
            return client.send(request, HttpResponse.BodyHandlers.ofString());
        }
    }

    /** Waits for a start that fails. @return the process's exit code */
    public int awaitExit() throws IOException, InterruptedException {
        if (!process.waitFor(PATIENCE.toMillis(), TimeUnit.MILLISECONDS)) {
            throw new IllegalStateException("Still running after " + PATIENCE + ":\n" + log());
        }
        return process.exitValue();
    }

    /** Command lines of the processes it started that are still there. */
    public List<String> children() {
        return process.descendants()
                .map(child -> child.info().commandLine().orElse(""))
                .toList();
    }

    public String log() throws IOException {
        return Files.readString(log);
    }

    private static Path java() {
        return Path.of(System.getProperty("java.home"), "bin", "java");
    }

    @Override
    public void close() {
        process.destroy();
        try {
            if (!process.waitFor(20, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }
}
