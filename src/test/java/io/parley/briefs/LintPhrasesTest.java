package io.parley.briefs;

import static org.assertj.core.api.Assertions.assertThat;

import io.parley.briefs.BriefFacts.Found;
import io.parley.terms.Severity;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class LintPhrasesTest {

    private static final Found SCOPE_GAP = new Found("SCOPE_GAP", Severity.RED_FLAG, List.of("FAX", "SMS"), List.of());
    private static final Found TIER_HOLE =
            new Found("TIER_HOLE", Severity.RED_FLAG, List.of("95 %", "99 %"), List.of());

    private static LintPhrases in(Locale language) {
        return new LintPhrases(new BriefWords(language, "USD"));
    }

    @Test
    void servicesAreNamedInTheReadersLanguage() {
        assertThat(in(Locale.ENGLISH).meaning(SCOPE_GAP)).contains("Fax").doesNotContain("FAX, SMS");
        assertThat(in(Locale.SIMPLIFIED_CHINESE).ask(SCOPE_GAP)).contains("传真").doesNotContain("FAX");
    }

    @Test
    void sharesReadAsTheReaderWritesThem() {
        assertThat(in(Locale.ENGLISH).meaning(TIER_HOLE)).contains("95%").contains("99%");
    }
}
