package io.parley.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NullMarkedTest {

    @Test
    void everyPackageIsNullMarkedAndSaysWhatItIsFor() throws IOException {
        assertThat(packagesWithoutPurpose(Path.of("src/main/java"))).isEmpty();
    }

    @Test
    void aPackageWithoutAPurposeIsNoticed(@TempDir Path root) throws IOException {
        Files.createDirectories(root.resolve("silent"));
        Files.writeString(root.resolve("silent/Thing.java"), "package silent; class Thing {}");

        assertThat(packagesWithoutPurpose(root)).containsExactly(root.resolve("silent"));
    }

    private static List<Path> packagesWithoutPurpose(Path root) throws IOException {
        try (Stream<Path> files = Files.walk(root)) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .map(Path::getParent)
                    .distinct()
                    .filter(folder -> !hasPurpose(folder.resolve("package-info.java")))
                    .sorted()
                    .toList();
        }
    }

    private static boolean hasPurpose(Path packageInfo) {
        try {
            if (!Files.exists(packageInfo)) {
                return false;
            }
            String text = Files.readString(packageInfo);
            return text.contains("@NullMarked") && text.contains("/**");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
