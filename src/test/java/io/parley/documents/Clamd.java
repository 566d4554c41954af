package io.parley.documents;

import io.parley.testing.Lane;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;

/** A real ClamAV daemon that knows one signature, the harmless one made for such tests (EICAR). */
final class Clamd implements AutoCloseable {

    /** Harmless by agreement; put together here, so that no scanner takes this source for it. */
    static final String EICAR = "X5O!P%@AP[4\\PZX54(P^)7CC)7}$" + "EICAR-STANDARD-" + "ANTIVIRUS-TEST-FILE!" + "$H+H*";

    private static final List<String> PLACES =
            List.of("/usr/sbin/clamd", "/usr/local/sbin/clamd", "/opt/homebrew/sbin/clamd");
    private static final String SIGNATURE = "44d88612fea8a8f36de82e1278abb02f:68:Eicar-Test-Signature";
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final Process process;

    private Clamd(Process process) {
        this.process = process;
    }

    /** Skips the test, and says so for the lane, where there is no ClamAV. */
    static void require() {
        if (executable().findFirst().isEmpty()) {
            Lane.CLAMAV.skipped("No clamd was found: on Debian, apt-get install clamav-daemon.");
            Assumptions.abort("no clamd");
        }
        Lane.CLAMAV.ran();
    }

    static Clamd start(Path folder, int port) throws IOException, InterruptedException {
        Path signatures = Files.createDirectories(folder.resolve("signatures"));
        Files.writeString(signatures.resolve("test.hdb"), SIGNATURE + "\n");
        Path settings = Files.writeString(folder.resolve("clamd.conf"), """
                Foreground yes
                TCPSocket %d
                TCPAddr 127.0.0.1
                DatabaseDirectory %s
                StreamMaxLength 25M
                """.formatted(port, signatures));
        Process process = new ProcessBuilder(
                        executable().findFirst().orElseThrow().toString(), "-c", settings.toString())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("clamd.log").toFile())
                .start();
        Clamd clamd = new Clamd(process);
        clamd.await(port);
        return clamd;
    }

    private static Stream<Path> executable() {
        return PLACES.stream().map(Path::of).filter(Files::isExecutable);
    }

    private void await(int port) throws InterruptedException {
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
        throw new IllegalStateException("clamd does not start");
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
