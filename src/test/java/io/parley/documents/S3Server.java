package io.parley.documents;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.TimeUnit;
import software.amazon.awssdk.services.s3.S3Client;

/** S3Proxy over a folder, in a process of its own: a server which others use in production and which speaks real S3. */
final class S3Server implements AutoCloseable {

    static final String KEY = "parley";
    static final String SECRET = "parley-secret";
    static final String BUCKET = "parley-documents";

    private static final Path JAR = Path.of("target/tools/s3proxy.jar").toAbsolutePath();
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final Process process;
    private final int port;

    private S3Server(Process process, int port) {
        this.process = process;
        this.port = port;
    }

    /** @param folder an empty one, where its log, its settings and its objects go */
    static S3Server start(Path folder) throws IOException, InterruptedException {
        int port = io.parley.testing.ApplicationProcess.freePort();
        Properties settings = new Properties();
        settings.putAll(Map.of(
                "s3proxy.endpoint",
                "http://127.0.0.1:" + port,
                "s3proxy.authorization",
                "aws-v2-or-v4",
                "s3proxy.identity",
                KEY,
                "s3proxy.credential",
                SECRET,
                "jclouds.provider",
                "filesystem-nio2",
                "jclouds.filesystem.basedir",
                Files.createDirectories(folder.resolve("objects")).toString()));
        Path file = folder.resolve("s3proxy.conf");
        try (var out = Files.newOutputStream(file)) {
            settings.store(out, null);
        }
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx128m",
                        "-jar",
                        JAR.toString(),
                        "--properties",
                        file.toString())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("s3proxy.log").toFile())
                .start();
        S3Server server = new S3Server(process, port);
        server.await();
        try (S3Client client = server.client()) {
            client.createBucket(create -> create.bucket(BUCKET));
        }
        return server;
    }

    S3Client client() {
        return BucketConfiguration.client(endpoint(), "us-east-1", BucketConfiguration.credentials(KEY, SECRET));
    }

    String endpoint() {
        return "http://127.0.0.1:" + port;
    }

    private void await() throws IOException, InterruptedException {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (System.nanoTime() < end && process.isAlive()) {
            try (Socket socket = new Socket()) {
                socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 1000);
                return;
            } catch (IOException notListeningYet) {
                Thread.sleep(100);
            }
        }
        close();
        throw new IllegalStateException("S3Proxy does not start; is " + JAR + " there? `./mvnw verify` brings it");
    }

    @Override
    public void close() {
        process.destroy();
        try {
            if (!process.waitFor(10, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }
}
