package io.parley;

import static org.assertj.core.api.Assertions.assertThat;

import io.parley.testing.Deployment;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What an administrator reads about settings is what the application listens to. */
class SettingsTest {

    private static final List<String> SETTINGS = Deployment.settings("src/main/resources/application.yml", "${", "");

    @Test
    void theManualNamesExactlyTheSettingsThereAre() {
        assertThat(Deployment.settings("docs/operations.md", "`", "")).containsExactlyElementsOf(SETTINGS);
    }

    @Test
    void theComposeFileUsesOnlySettingsThereAre() {
        assertThat(Deployment.composeEnvironment().keySet()).isNotEmpty().isSubsetOf(SETTINGS);
        assertThat(Deployment.settings("docker-compose.yml", "${", "")).isSubsetOf(SETTINGS);
    }

    @Test
    void theImageSetsOnlySettingsThereAre() {
        assertThat(Deployment.settings("Dockerfile", "", "=")).isNotEmpty().isSubsetOf(SETTINGS);
    }
}
