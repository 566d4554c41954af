package io.parley.packages;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.springframework.boot.Banner;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;

/**
 * The application without a web server, on a database in memory and a folder for documents that are gone afterwards. Its
 * clock stands on the day of the package.
 *
 * @param scratch where the folder for documents is while it works
 */
record HeadlessApplication(Class<?> application, Path scratch) implements PackageServices {

    private static final List<String> WEB_ONLY = List.of(
            "com.vaadin.flow.spring.SpringBootAutoConfiguration",
            "com.vaadin.flow.spring.SpringSecurityAutoConfiguration");

    @Override
    public Served compute(PackageAnalysis analysis, Locale language) {
        var documents = temporaryFolder();
        var builder = new SpringApplicationBuilder(application)
                .web(WebApplicationType.NONE)
                .bannerMode(Banner.Mode.OFF)
                .logStartupInfo(false)
                .lazyInitialization(true)
                .properties(
                        "logging.level.root=ERROR",
                        // What went wrong is a line of the report; its way through the code helps nobody here.
                        "logging.pattern.console=%p %c{0} %m%n%nopex",
                        "logging.level.org.hibernate.orm.connections.pooling=ERROR",
                        "db-scheduler.enabled=false",
                        "spring.autoconfigure.exclude=" + String.join(",", WEB_ONLY));
        try (var context = builder.run(
                "--spring.datasource.url=jdbc:h2:mem:" + UUID.randomUUID()
                        + ";MODE=MySQL;DATABASE_TO_LOWER=TRUE;CASE_INSENSITIVE_IDENTIFIERS=TRUE;DB_CLOSE_DELAY=-1",
                "--spring.datasource.username=sa",
                "--spring.datasource.password=",
                "--parley.documents.folder=" + documents,
                "--parley.clock.starts-on=" + analysis.profile().today())) {
            return context.getBean(ServedPackage.class).compute(analysis, language);
        } finally {
            delete(documents);
        }
    }

    private Path temporaryFolder() {
        try {
            return Files.createTempDirectory(scratch, "parley-batch");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void delete(Path folder) {
        try (var paths = Files.walk(folder)) {
            for (var path : (Iterable<Path>) paths.sorted(Comparator.reverseOrder())::iterator) {
                Files.deleteIfExists(path);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
