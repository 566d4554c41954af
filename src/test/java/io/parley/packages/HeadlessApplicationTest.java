package io.parley.packages;

import static org.assertj.core.api.Assertions.assertThat;

import io.parley.Parley;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The command with the application it starts for itself. */
class HeadlessApplicationTest {

    @TempDir
    private Path folder;

    @Test
    void onTheDayOfTheCommandLineEveryOfferHasExpiredSoThereIsNoBriefAndNothingIsLeftBehind() throws Exception {
        var scratch = Files.createDirectory(folder.resolve("scratch"));
        var out = folder.resolve("out");
        var errors = new ByteArrayOutputStream();
        var command = new BatchCommand(
                Clock.fixed(Instant.parse("2026-11-23T08:00:00Z"), ZoneOffset.UTC),
                new PrintStream(errors, true, StandardCharsets.UTF_8),
                new HeadlessApplication(Parley.class, scratch));

        int code = command.execute(List.of(
                "--package",
                "src/main/resources/demo/harbor-dental",
                "--out",
                out.toString(),
                "--today",
                "2027-06-01",
                "--locale",
                "en"));

        assertThat(code).isZero();
        assertThat(errors.toByteArray()).isEmpty();
        assertThat(scratch).isEmptyDirectory();
        try (var written = Files.list(out)) {
            assertThat(written.map(file -> file.getFileName().toString()))
                    .containsExactlyInAnyOrder("export.json", "import-report.json", "comparison.xlsx");
        }
        assertThat(Files.readString(out.resolve("import-report.json")))
                .contains("Every offer has expired")
                .doesNotContain("did not take the package in");
    }
}
