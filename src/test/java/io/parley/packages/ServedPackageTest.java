package io.parley.packages;

import static org.assertj.core.api.Assertions.assertThat;

import io.parley.testing.ServiceTest;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.ActiveProfiles;
import tools.jackson.databind.json.JsonMapper;

/** A package that went through the database says the same as its known answers. */
@ActiveProfiles("demo")
class ServedPackageTest extends ServiceTest {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    @Autowired
    private ServedPackage services;

    @ParameterizedTest
    @ValueSource(strings = {"harbor-dental", "xinghe-logistics"})
    void everyFigureOfTheServicesIsTheKnownAnswer(String name) {
        var files = PackageFiles.at(Path.of("src/main/resources/demo", name));
        var analysis = PackageAnalysis.of(ClientPackage.of(files, null, LocalDate.of(2026, 11, 23)));

        var served = services.compute(analysis, Locale.ENGLISH);

        var truth = JSON.readTree(Path.of("src/test/resources/truth", name + ".json"));
        assertThat(served.imported().skipped()).isEmpty();
        assertThat(served.analysis().offers()).hasSameSizeAs(analysis.offers());
        assertThat(served.analysis().offers())
                .allSatisfy(offer -> assertThat(offer.costing())
                        .isNotSameAs(analysis.offers().stream()
                                .filter(own -> own.folder().equals(offer.folder()))
                                .findFirst()
                                .orElseThrow()
                                .costing()));
        Known.assertAgrees(
                JSON.readTree(JSON.writeValueAsString(new ComputedDocument(served.analysis()).tree())),
                truth.path("computed"),
                "computed");
    }
}
