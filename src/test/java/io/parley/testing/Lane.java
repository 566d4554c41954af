package io.parley.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/**
 * A part of the tests that needs something of the machine. A lane leaves {@code target/lanes/<name>.ran} or
 * {@code .skipped} behind, which {@code .ci/run} reads: on a developer's machine a lane may be skipped, in CI never.
 */
public enum Lane {
    MYSQL,
    BROWSER,
    CLAMAV,
    OCR;

    private static final Path FOLDER = Path.of(System.getProperty("basedir", "."), "target", "lanes");

    /** Notes that the lane's tests run. */
    public void ran() {
        write("ran", "");
    }

    /**
     * Notes in one line on the console and in the marker that the lane's tests are skipped.
     *
     * @param why what is missing and how to enable the lane
     */
    public void skipped(String why) {
        String line = "Skipped: the " + lane() + " lane. " + why;
        System.err.println(line);
        write("skipped", line + System.lineSeparator());
    }

    private void write(String outcome, String content) {
        try {
            Files.createDirectories(FOLDER);
            Files.writeString(FOLDER.resolve(lane() + "." + outcome), content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String lane() {
        return name().toLowerCase(Locale.ROOT);
    }
}
