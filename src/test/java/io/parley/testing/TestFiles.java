package io.parley.testing;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Files that tests read: hostile samples, the demo packages and what must come out of them. */
public final class TestFiles {

    private TestFiles() {}

    public static byte[] hostile(String name) {
        return resource("/hostile/" + name);
    }

    /** Names of all hostile samples. */
    public static List<String> hostileNames() {
        try (Stream<Path> files = Files.list(Path.of("src/test/resources/hostile"))) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** @param path below the package, e.g. {@code larkfield/quote.xlsx} */
    public static byte[] demo(String packageName, String path) {
        return resource("/demo/" + packageName + "/" + path);
    }

    /**
     * A demo package as a person would send it.
     *
     * @param changed file whose text is changed, e.g. {@code quillstone/quote.csv}
     */
    public static byte[] demoZip(String packageName, String changed, UnaryOperator<String> change) {
        Path folder = Path.of("src/main/resources/demo", packageName);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out);
                Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                String name = folder.relativize(file).toString().replace('\\', '/');
                zip.putNextEntry(new ZipEntry(name));
                zip.write(
                        name.equals(changed)
                                ? change.apply(Files.readString(file)).getBytes(StandardCharsets.UTF_8)
                                : Files.readAllBytes(file));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    public static byte[] truth(String packageName) {
        return resource("/truth/" + packageName + ".json");
    }

    private static byte[] resource(String path) {
        try (InputStream in = Objects.requireNonNull(TestFiles.class.getResourceAsStream(path), path)) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
