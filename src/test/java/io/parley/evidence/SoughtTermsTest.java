package io.parley.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import io.parley.common.Evidence;
import io.parley.terms.CapturedTerm;
import io.parley.terms.TermKeys;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class SoughtTermsTest {

    /** What classes read instead of rules. */
    private static final List<String> READ_BY_CLASSES = List.of(
            "notice.method",
            "etf",
            "etf.clawback.oneOff",
            "sla.services",
            "sla.exclusions",
            "sla.maintenance",
            "quote.validUntil",
            "support.hours",
            "support.p1ResponseMinutes");

    @Test
    void onlyWhatTheFinderCanFindIsSaidToBeMissing() throws IOException {
        var rules = rules("en") + rules("zh");
        assertThat(SoughtTerms.missing(List.of())).isNotEmpty().allSatisfy(key -> {
            assertThat(TermKeys.find(key)).as(key).isPresent();
            assertThat(rules.contains("- key: " + key + "\n") || READ_BY_CLASSES.contains(key))
                    .as(key)
                    .isTrue();
        });
    }

    @Test
    void whatIsKnownIsNotMissing() {
        assertThat(SoughtTerms.missing(List.of(said("term.months", 36)))).doesNotContain("term.months");
    }

    @Test
    void aContractThatDoesNotRenewByItselfNeedsNoNotice() {
        assertThat(SoughtTerms.missing(List.of())).contains("notice.period", "renewal.months");
        assertThat(SoughtTerms.missing(List.of(said("renewal.mode", "NONE"))))
                .doesNotContain("notice.period", "notice.method", "renewal.months");
        assertThat(SoughtTerms.missing(List.of(said("renewal.mode", "TACIT")))).contains("notice.period");
    }

    private static CapturedTerm said(String key, Object value) {
        return new CapturedTerm(key, value, null, Evidence.confirmed("terms.pdf", 1, "as printed"), null);
    }

    private static String rules(String language) throws IOException {
        var file = "/clauses/" + language + ".yaml";
        try (var rules = Objects.requireNonNull(SoughtTermsTest.class.getResourceAsStream(file))) {
            return new String(rules.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
