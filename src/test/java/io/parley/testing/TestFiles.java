package io.parley.testing;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

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
