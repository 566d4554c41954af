package io.parley.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.Resource;

class FinderRulesTest {

    /** Otherwise a changed one would leave documents as they were read before. */
    @Test
    void theFingerprintIsOfRulesExamplesAndClasses() throws IOException {
        assertThat(FinderRules.files())
                .extracting(Resource::getFilename)
                .contains("en.yaml", "zh.yaml", "en.tsv", "zh.tsv", "Selection.class", "LearnedReader.class")
                .as("packages below packages")
                .contains("Sentences.class", "Finding.class", "RulePack.class", "CreditTiers.class");
    }
}
