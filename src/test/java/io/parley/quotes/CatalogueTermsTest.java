package io.parley.quotes;

import static org.assertj.core.api.Assertions.assertThat;

import io.parley.common.EvidenceStatus;
import io.parley.providers.Certification;
import io.parley.providers.PlanDraft;
import io.parley.providers.PlanFeature;
import io.parley.providers.ProviderFacts;
import io.parley.providers.ProviderFee;
import io.parley.providers.SupportProfile;
import io.parley.providers.SupportWay;
import io.parley.terms.CapturedTerm;
import io.parley.terms.FeatureAnswer;
import io.parley.terms.FeeAuthority;
import io.parley.terms.FeeBasis;
import io.parley.terms.LineCategory;
import io.parley.terms.TermSheet;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class CatalogueTermsTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final LocalDate DAY = LocalDate.of(2026, 11, 2);
    private static final PlanDraft PLUS = new PlanDraft(
            "Plus",
            1,
            null,
            null,
            null,
            null,
            "",
            DAY,
            "price list 2026",
            false,
            List.of(new PlanFeature("FAX", FeatureAnswer.INCLUDED), new PlanFeature("VIDEO", FeatureAnswer.ROADMAP)));

    @Test
    void everyTermIsAClaimThatSaysWhereAndWhenItWasSo() {
        SupportProfile support =
                new SupportProfile(Set.of(SupportWay.PHONE), "24x7", "", "English", Map.of(1, 15, 2, 60), null, "");

        List<CapturedTerm> terms = terms(PLUS, new ProviderFacts(support, List.of(), List.of(), List.of()));

        TermSheet sheet = TermSheet.of(terms);
        assertThat(sheet.feature("FAX")).contains(FeatureAnswer.INCLUDED);
        assertThat(sheet.feature("VIDEO")).contains(FeatureAnswer.ROADMAP);
        assertThat(sheet.feature("SSO")).as("what the catalogue does not say").isEmpty();
        assertThat(sheet.flag("addons.priceLock")).contains(false);
        assertThat(sheet.text("support.hours")).contains("24x7");
        assertThat(sheet.count("support.p1ResponseMinutes")).contains(15);
        assertThat(terms).allMatch(term -> term.evidence().status() == EvidenceStatus.CLAIMED);
        assertThat(terms.getFirst().evidence().saidBy()).isEqualTo("Catalogue: price list 2026");
        assertThat(terms.getFirst().evidence().asOf()).isEqualTo(DAY);
        assertThat(terms.getLast().evidence().saidBy()).isEqualTo("Catalogue");
    }

    @Test
    void feesAreReadBackAsFeesAndThoseOfAnotherDayOrCurrencyAreLeftOut() {
        ProviderFacts facts = new ProviderFacts(
                SupportProfile.UNKNOWN,
                List.of(),
                List.of(
                        fee("Regulatory recovery", FeeBasis.PER_SEAT, "3.95", "USD", null),
                        fee("Admin & compliance", FeeBasis.PCT_OF_RECURRING, "0.045", "USD", null),
                        fee("Gone", FeeBasis.PER_SEAT, "1", "USD", TODAY.minusDays(1)),
                        fee("Abroad", FeeBasis.PER_SEAT, "1", "EUR", null),
                        fee("Unknown", FeeBasis.PER_SEAT, null, "USD", null)),
                List.of());

        List<CapturedTerm> terms = terms(null, facts);

        assertThat(terms)
                .extracting(CapturedTerm::key)
                .containsExactly("fee.regulatoryrecovery", "fee.admincompliance");
        assertThat(terms.getFirst().label()).isEqualTo("Regulatory recovery");
        assertThat(TermSheet.of(terms).fees())
                .extracting(rule -> rule.authority() + " " + rule.basis() + " " + rule.amount() + " " + rule.rate())
                .containsExactly("PROVIDER PER_SEAT 3.95 null", "PROVIDER PCT_OF_RECURRING null 0.045");
    }

    @Test
    void aFeeOnSomeCategoriesIsClaimedWithThem() {
        ProviderFee tax = new ProviderFee(
                "VAT on equipment and services",
                FeeAuthority.GOVERNMENT,
                FeeBasis.PCT_OF_CATEGORY,
                new BigDecimal("0.13"),
                null,
                null,
                Set.of(LineCategory.SERVICE, LineCategory.HARDWARE),
                null,
                null,
                DAY,
                "bill");

        List<CapturedTerm> terms =
                terms(null, new ProviderFacts(SupportProfile.UNKNOWN, List.of(), List.of(tax), List.of()));

        assertThat(TermSheet.of(terms).fees()).singleElement().satisfies(rule -> {
            assertThat(rule.basis()).isEqualTo(FeeBasis.PCT_OF_CATEGORY);
            assertThat(rule.categories()).containsExactlyInAnyOrder(LineCategory.HARDWARE, LineCategory.SERVICE);
            assertThat(rule.rate()).isEqualByComparingTo("0.13");
        });
    }

    @Test
    void onlyACertificationThatIsValidIsClaimed() {
        ProviderFacts facts = new ProviderFacts(
                SupportProfile.UNKNOWN,
                List.of(
                        new Certification("Expired", TODAY.minusDays(1), null, ""),
                        new Certification("Undated", null, null, ""),
                        new Certification("SOC 2", TODAY, DAY, "trust page")),
                List.of(),
                List.of());

        assertThat(terms(null, facts))
                .singleElement()
                .extracting(CapturedTerm::value)
                .isEqualTo(Map.of("name", "SOC 2", "validTo", "2026-11-23"));
    }

    private static List<CapturedTerm> terms(@Nullable PlanDraft plan, ProviderFacts facts) {
        return CatalogueTerms.of(plan, facts, "Catalogue", "USD", TODAY);
    }

    private static ProviderFee fee(
            String name, FeeBasis basis, @Nullable String figure, String currency, @Nullable LocalDate to) {
        BigDecimal number = figure == null ? null : new BigDecimal(figure);
        return new ProviderFee(
                name,
                FeeAuthority.PROVIDER,
                basis,
                number,
                number,
                Currency.getInstance(currency),
                null,
                to,
                DAY,
                "bill");
    }
}
