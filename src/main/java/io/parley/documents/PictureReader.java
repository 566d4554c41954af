package io.parley.documents;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Reads the words of a picture with Tesseract, where it is installed, in a process of its own with little memory and little
 * time. What it makes out is a guess, and is marked as one.
 */
@Component
class PictureReader {

    private static final Logger LOG = LoggerFactory.getLogger(PictureReader.class);
    private static final List<String> WANTED = List.of("eng", "chi_sim");
    private static final Duration LIMIT = Duration.ofSeconds(60);
    private static final int KILOBYTES = 2_000_000;
    private static final int LONGEST_PAGE = 200_000;

    private final String program;
    private volatile String languages = "";
    private volatile boolean asked;

    PictureReader(@Value("${parley.documents.tesseract:tesseract}") String program) {
        this.program = program;
    }

    /** Whether there is a Tesseract that knows a language of the product. */
    boolean isThere() {
        if (!asked) {
            languages = installed();
            asked = true;
        }
        return !languages.isEmpty();
    }

    /**
     * @param png a page as a picture
     * @return the words as far as they can be made out
     * @throws IOException if it cannot be read within the limits
     */
    String read(byte[] png) throws IOException {
        Path folder = Files.createTempDirectory("parley-picture-");
        Path picture = folder.resolve("page.png");
        Path words = folder.resolve("words.txt");
        try {
            Files.write(picture, png);
            run(words, picture.toString(), "stdout", "-l", languages);
            String text = Files.readString(words, StandardCharsets.UTF_8).strip();
            return text.substring(0, Math.min(text.length(), LONGEST_PAGE));
        } finally {
            Files.deleteIfExists(picture);
            Files.deleteIfExists(words);
            Files.deleteIfExists(folder);
        }
    }

    private String installed() {
        try {
            Path list = Files.createTempFile("parley-languages-", "");
            try {
                run(list, "--list-langs");
                try (Stream<String> lines = Files.lines(list)) {
                    List<String> known = lines.map(String::strip).toList();
                    return WANTED.stream().filter(known::contains).collect(Collectors.joining("+"));
                }
            } finally {
                Files.deleteIfExists(list);
            }
        } catch (IOException notInstalled) {
            LOG.info("Scanned pages are not read: {} does not run here", program);
            return "";
        }
    }

    private void run(Path output, String... arguments) throws IOException {
        List<String> command = Stream.concat(
                        Stream.of("sh", "-c", "ulimit -v " + KILOBYTES + " && exec \"$0\" \"$@\"", program),
                        Stream.of(arguments))
                .toList();
        ProcessBuilder builder = new ProcessBuilder(command)
                .redirectOutput(output.toFile())
                .redirectError(ProcessBuilder.Redirect.DISCARD);
        builder.environment().put("OMP_THREAD_LIMIT", "1");
        Process process = builder.start();
        try {
            process.getOutputStream().close();
            if (!process.waitFor(LIMIT.toSeconds(), TimeUnit.SECONDS)) {
                throw new IOException("Reading a picture took more than " + LIMIT);
            }
            if (process.exitValue() != 0) {
                throw new IOException(program + " ended with " + process.exitValue());
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("Interrupted while reading a picture", e);
        } finally {
            process.destroyForcibly();
        }
    }
}
