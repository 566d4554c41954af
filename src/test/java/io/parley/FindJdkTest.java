package io.parley;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What mvnw does on a machine with an older JDK: the script that looks for one, shown a machine made for the test. */
class FindJdkTest {

    @TempDir
    Path machine;

    @BeforeEach
    void installJava17() throws IOException {
        install("17.0.12");
    }

    @Test
    void onlyAnOlderJdkSaysWhatToInstall() throws Exception {
        Answer answer = look();

        assertThat(answer.exitCode()).isNotZero();
        assertThat(answer.text())
                .startsWith("Parley needs a JDK of version 25 or newer")
                .contains("adoptium.net")
                .contains("JAVA_HOME")
                .hasLineCount(3);
    }

    @Test
    void aNewerJdkInTheUsualPlaceIsTakenEvenIfJavaHomeIsAnOlderOne() throws Exception {
        Path newer = install("25.0.3");

        assertThat(look()).isEqualTo(new Answer(0, newer + System.lineSeparator()));
    }

    private Path install(String version) throws IOException {
        Path home = machine.resolve("usr/lib/jvm/jdk-" + version);
        Files.createDirectories(home.resolve("bin"));
        Path compiler = Files.createFile(home.resolve("bin/javac"));
        assertThat(compiler.toFile().setExecutable(true)).isTrue();
        Files.writeString(home.resolve("release"), "JAVA_VERSION=\"" + version + "\"\n");
        return home;
    }

    private Answer look() throws IOException, InterruptedException {
        String script =
                Files.readString(Path.of(".mvn/find-jdk.sh")).replaceAll("(?<= )/(?=usr|opt|Library)", machine + "/");
        ProcessBuilder shell =
                new ProcessBuilder("sh", "-c", script + "\necho \"$JAVA_HOME\"").redirectErrorStream(true);
        shell.environment().remove("JDK_25_HOME");
        shell.environment()
                .putAll(Map.of(
                        "HOME",
                        machine.resolve("home").toString(),
                        "JAVA_HOME",
                        machine.resolve("usr/lib/jvm/jdk-17.0.12").toString()));
        Process process = shell.start();
        String text = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Answer(process.waitFor(), text);
    }

    private record Answer(int exitCode, String text) {}
}
