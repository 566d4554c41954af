package io.parley.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import io.parley.common.Evidence;
import io.parley.documents.clauses.ClauseFinder;
import io.parley.terms.CapturedTerm;
import io.parley.terms.TermKeys;
import java.util.List;
import org.junit.jupiter.api.Test;

class SoughtTermsTest {

    @Test
    void onlyWhatTheFinderSeeksIsSaidToBeMissing() {
        var sought = new ClauseFinder().keys();

        assertThat(SoughtTerms.missing(List.of()))
                .isNotEmpty()
                .doesNotHaveDuplicates()
                .allSatisfy(key -> {
                    assertThat(TermKeys.find(key)).as(key).isPresent();
                    assertThat(sought).contains(key);
                });
    }

    @Test
    void whatOnlySomeOffersHaveIsNotAskedFor() {
        assertThat(SoughtTerms.missing(List.of()))
                .contains("etf", "sla.target", "support.hours", "quote.validUntil")
                .doesNotContain("etf.equipment", "sla.minCredit", "fee.usf", "promo.1", "promo.*", "fee.*");
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
}
