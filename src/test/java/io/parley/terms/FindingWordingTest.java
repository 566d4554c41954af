package io.parley.terms;

import static org.assertj.core.api.Assertions.assertThat;

import io.parley.common.Evidence;
import io.parley.common.EvidenceStatus;
import io.parley.common.Money;
import io.parley.common.Share;
import io.parley.common.Texts;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What a rule found reads like a sentence of the reader's language, without a code, a raw number or an ISO date. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FindingWordingTest {

    private static final Money FEES = new Money(new BigDecimal("753.44"), Currency.getInstance("USD"));

    @Test
    void moneyHasTheSignOfItsCurrencyAndPercentTheSpaceOfTheLanguage() {
        assertThat(english("PROVIDER_FEES", FEES)).contains("add $753.44 over");
        assertThat(chinese("PROVIDER_FEES", FEES)).contains("US$753.44").doesNotContain("USD");
        Share rise = new Share(new BigDecimal("0.035"));
        assertThat(english("ESCALATOR_FIXED", rise)).contains("by 3.5\u202f% every");
        assertThat(chinese("ESCALATOR_FIXED", rise)).contains("3.5%");
    }

    @Test
    void daysAreWrittenAsTheReaderWritesThem() {
        LocalDate day = LocalDate.of(2027, 1, 15);
        assertThat(english("QUOTE_EXPIRED", day)).contains("on Jan 15, 2027.");
        assertThat(chinese("QUOTE_EXPIRED", day)).contains("2027年1月15日");
    }

    @Test
    void featuresAndTermsAreCalledByTheirNames() {
        assertThat(english("MUST_MISSING", "FAX, SSO, FAX_ARCHIVE")).endsWith("Fax, Single sign-on, FAX_ARCHIVE.");
        assertThat(chinese("MUST_MISSING", "FAX, SSO"))
                .doesNotContain("FAX", "SSO")
                .contains("、");
        assertThat(english("CONTRADICTION", "notice.period", "30 DAYS", "90 DAYS"))
                .contains("“Notice period”: 30 days counts, 90 days");
        assertThat(chinese("CONTRADICTION", "renewal.mode", "TACIT", "EXPRESS")).doesNotContainPattern("[A-Za-z]");
    }

    @ParameterizedTest
    @MethodSource("contradictions")
    void whatDocumentsSayDifferentlyIsSaidAsItsKindAsks(String key, Object counts, Object elsewhere, String sentence) {
        var terms = TermSheet.of(List.of(
                new CapturedTerm(key, counts, null, Evidence.confirmed("terms.pdf", 1, "as printed"), null),
                new CapturedTerm(key, elsewhere, null, said("e-mail"), null)));
        var finding = OfferRules.review(
                        new OfferReview(terms, null, List.of(), LocalDate.of(2027, 2, 1), LocalDate.of(2026, 11, 23)))
                .stream()
                .filter(found -> found.ruleId().equals("CONTRADICTION"))
                .findFirst()
                .orElseThrow();

        assertThat(new FindingWording(Texts.of(Locale.ENGLISH)::get).say(finding))
                .contains(sentence);
    }

    private static Evidence said(String by) {
        return new Evidence(EvidenceStatus.CLAIMED, null, null, null, by, null, null);
    }

    static List<Arguments> contradictions() {
        return List.of(
                Arguments.of("sla.target", "0.999", "0.99999", "99.9\u202f% counts, 99.999\u202f% is said"),
                Arguments.of(
                        "notice.period",
                        Map.of("amount", 30, "unit", "DAYS"),
                        Map.of("amount", 2, "unit", "MONTHS"),
                        "30 days counts, 2 months is said"),
                Arguments.of(
                        "quote.validUntil", "2027-01-15", "2026-12-31", "Jan 15, 2027 counts, Dec 31, 2026 is said"));
    }

    private static String english(String rule, Object... arguments) {
        return new FindingWording(Texts.of(Locale.ENGLISH)::get).say(rule, List.of(arguments));
    }

    private static String chinese(String rule, Object... arguments) {
        return new FindingWording(Texts.of(Locale.SIMPLIFIED_CHINESE)::get).say(rule, List.of(arguments));
    }
}
