package io.parley.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import io.parley.testing.ServiceTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;

/** The scripts are named and numbered as agreed, all of them run, and what they make is what the entities expect. */
class MigrationTest extends ServiceTest {

    private static final Path SCRIPTS = Path.of("src/main/resources/db/migration");

    @Autowired
    private Flyway flyway;

    @Value("${spring.jpa.hibernate.ddl-auto}")
    private String schemaCheck;

    @SuppressWarnings("NullAway.Init") // Spring fills the fields
    MigrationTest() {}

    @Test
    void scriptsAreNamedByVersionAndPurposeInTheFolderOfTheirModule() throws IOException {
        assertThat(scripts()).isNotEmpty().allSatisfy(script -> {
            assertThat(script.getFileName().toString()).matches("V\\d{12}__[a-z0-9]+(_[a-z0-9]+)*\\.sql");
            assertThat(Path.of("src/main/java/io/parley")
                            .resolve(SCRIPTS.relativize(script).getName(0)))
                    .isDirectory();
        });
    }

    @Test
    void noVersionIsGivenTwice() throws IOException {
        assertThat(scripts())
                .extracting(script -> script.getFileName().toString().replaceAll("__.*", ""))
                .doesNotHaveDuplicates();
    }

    @Test
    void everyScriptHasRunAndTheSchemaIsWhatTheEntitiesExpect() throws IOException {
        assertThat(flyway.info().applied())
                .hasSizeGreaterThanOrEqualTo(scripts().size());
        assertThat(flyway.info().pending()).isEmpty();
        assertThat(flyway.validateWithResult().validationSuccessful).isTrue();
        // Hibernate compared entities and tables when the context started, and would not have started otherwise.
        assertThat(schemaCheck).isEqualTo("validate");
    }

    private static List<Path> scripts() throws IOException {
        try (Stream<Path> files = Files.walk(SCRIPTS)) {
            return files.filter(file -> file.toString().endsWith(".sql")).toList();
        }
    }
}
