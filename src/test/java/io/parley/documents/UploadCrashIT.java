package io.parley.documents;

import static org.assertj.core.api.Assertions.assertThat;

import io.parley.common.Sha256;
import io.parley.documents.CrashingUploads.Point;
import io.parley.testing.MySqlLane;
import io.parley.testing.MySqlServer;
import io.parley.testing.TestDatabase;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/**
 * Fifty processes that hand in documents are killed without warning, half of them at named points of an upload and half at
 * any moment, two at a time on one database and one store, as two nodes are. Afterwards no acknowledged document is lost, no
 * row is without its file, and the reconciler leaves exactly the files that documents know.
 */
class UploadCrashIT {

    private static final int CRASHES = 50;
    private static final int AT_ONCE = 2;
    private static final int LATEST_MILLIS = 150;

    @TempDir
    private Path folder;

    private final Map<String, String> acknowledged = new ConcurrentHashMap<>();
    private final Collection<Point> stopped = new ConcurrentLinkedQueue<>();

    @Test
    @ExtendWith(MySqlLane.class)
    void killedAtAnyMomentNothingAcknowledgedIsLostAndNoRowIsWithoutItsFile() throws Exception {
        TestDatabase database = MySqlServer.newSchema();
        String[] opened = only(run(database, "open"), CrashingUploads.OPENED).split(" ");

        crash(database, opened[0], opened[1]);

        assertThat(stopped).hasSize(CRASHES / 2);
        for (Point point : Point.values()) {
            if (point != Point.NOWHERE) {
                assertThat(stopped).contains(point);
            }
        }
        assertThat(acknowledged).hasSizeGreaterThanOrEqualTo(CRASHES / 2);
        Map<String, Row> rows = rows(database);
        acknowledged.forEach((name, sha256) ->
                assertThat(rows.get(name)).as(name).extracting(Row::sha256).isEqualTo(sha256));
        assertEveryRowHasItsFile(rows);
        assertThat(kept())
                .as("files that nobody knows, which a crash may leave")
                .hasSizeGreaterThan(rows.size());

        makeOld(folder.resolve("documents/incoming"));
        assertThat(run(database, "reconcile", opened[0])).contains(CrashingUploads.RECONCILED);

        assertThat(rows(database)).isEqualTo(rows);
        assertEveryRowHasItsFile(rows);
        assertThat(kept())
                .isEqualTo(rows.values().stream()
                        .map(row -> row.storedAs().toString())
                        .collect(Collectors.toSet()));
        assertThat(filesIn(folder.resolve("documents/incoming"))).isEmpty();
        assertThat(number(database, "select count(*) from document where fault is not null"))
                .isZero();
        assertThat(number(database, "select count(*) from orphaned_file")).isZero();
        assertThat(number(database, "select bytes from storage_count"))
                .isEqualTo(number(database, "select sum(size) from document"));
    }

    private void crash(TestDatabase database, String tenant, String client) throws Exception {
        List<Callable<Void>> crashes = new ArrayList<>();
        Point[] points = Point.values();
        for (int i = 0; i < CRASHES; i++) {
            Point point = i % 2 == 0 ? points[1 + i / 2 % (points.length - 1)] : Point.NOWHERE;
            int number = i;
            crashes.add(() -> {
                crash(database, tenant, client, number, point);
                return null;
            });
        }
        try (var together = Executors.newFixedThreadPool(AT_ONCE)) {
            for (Future<Void> crash : together.invokeAll(crashes)) {
                crash.get();
            }
        }
    }

    private void crash(TestDatabase database, String tenant, String client, int number, Point point) throws Exception {
        int atUpload = 1 + number % 3;
        Process process = start(
                database, "upload", tenant, client, Integer.toString(number), point.name(), Integer.toString(atUpload));
        try (BufferedReader lines = process.inputReader()) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (line.startsWith(CrashingUploads.ACKNOWLEDGED)) {
                    note(line);
                    if (point == Point.NOWHERE) {
                        killSoon(process, number);
                    }
                } else if (line.startsWith(CrashingUploads.STOPPED)) {
                    stopped.add(Point.valueOf(line.substring(CrashingUploads.STOPPED.length())));
                    kill(process);
                }
            }
        } finally {
            process.destroyForcibly();
        }
        assertThat(process.waitFor()).as("killed, and not ended by itself").isEqualTo(128 + 9);
    }

    private void note(String line) {
        String[] parts = line.split(" ");
        if (parts.length == 3 && parts[2].length() == 64) {
            acknowledged.put(parts[1], parts[2]);
        }
    }

    /** At a moment nobody chose; what is said until then is still read. */
    private static void killSoon(Process process, int seed) {
        int millis = new Random(seed).nextInt(LATEST_MILLIS);
        Thread.ofVirtual().start(() -> {
            try {
                Thread.sleep(millis);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
            kill(process);
        });
    }

    /** Not through the process itself, which would close its output under whoever still reads it. */
    private static void kill(Process process) {
        process.toHandle().destroyForcibly();
    }

    private List<String> run(TestDatabase database, String... arguments) throws IOException, InterruptedException {
        Process process = start(database, arguments);
        try (BufferedReader lines = process.inputReader()) {
            List<String> all = lines.lines().toList();
            assertThat(process.waitFor()).as(String.join("\n", all)).isZero();
            return all;
        } finally {
            process.destroyForcibly();
        }
    }

    private Process start(TestDatabase database, String... arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx300m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-Duser.timezone=UTC",
                "-Dspring.datasource.url=" + database.url(),
                "-Dspring.datasource.username=" + database.user(),
                "-Dspring.datasource.password=" + database.password(),
                "-Dspring.datasource.hikari.maximum-pool-size=3",
                "-Dspring.datasource.hikari.minimum-idle=1",
                "-Dparley.documents.folder=" + folder.resolve("documents"),
                "-cp",
                System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                CrashingUploads.class.getName()));
        command.addAll(List.of(arguments));
        return new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.appendTo(
                        folder.resolve("errors.log").toFile()))
                .start();
    }

    private static String only(List<String> lines, String prefix) {
        return lines.stream()
                .filter(line -> line.startsWith(prefix))
                .map(line -> line.substring(prefix.length()))
                .findFirst()
                .orElseThrow();
    }

    private record Row(String sha256, UUID storedAs) {}

    private static Map<String, Row> rows(TestDatabase database) throws SQLException {
        try (Connection connection = connect(database);
                Statement statement = connection.createStatement();
                ResultSet found = statement.executeQuery("select file_name, sha256, stored_as from document")) {
            Map<String, Row> rows = new HashMap<>();
            while (found.next()) {
                ByteBuffer name = ByteBuffer.wrap(found.getBytes(3));
                rows.put(found.getString(1), new Row(found.getString(2), new UUID(name.getLong(), name.getLong())));
            }
            return rows;
        }
    }

    private static long number(TestDatabase database, String query) throws SQLException {
        try (Connection connection = connect(database);
                Statement statement = connection.createStatement();
                ResultSet found = statement.executeQuery(query)) {
            found.next();
            return found.getLong(1);
        }
    }

    private static Connection connect(TestDatabase database) throws SQLException {
        return DriverManager.getConnection(database.url(), database.user(), database.password());
    }

    private void assertEveryRowHasItsFile(Map<String, Row> rows) throws IOException {
        Map<String, Path> files = filesIn(folder.resolve("documents")).stream()
                .collect(Collectors.toMap(file -> String.valueOf(file.getFileName()), file -> file));
        for (Row row : rows.values()) {
            Path file = files.get(row.storedAs().toString());
            assertThat(file).isNotNull();
            assertThat(Sha256.of(Files.readAllBytes(file))).isEqualTo(row.sha256());
        }
    }

    /** Names of the files in the store itself. */
    private Set<String> kept() throws IOException {
        return filesIn(folder.resolve("documents")).stream()
                .filter(file -> !file.startsWith(folder.resolve("documents/incoming")))
                .map(file -> String.valueOf(file.getFileName()))
                .collect(Collectors.toSet());
    }

    private static void makeOld(Path incoming) throws IOException {
        for (Path file : filesIn(incoming)) {
            FileTime now = Files.getLastModifiedTime(file);
            Files.setLastModifiedTime(file, FileTime.from(now.toInstant().minus(Duration.ofDays(2))));
        }
    }

    private static List<Path> filesIn(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).toList();
        }
    }
}
