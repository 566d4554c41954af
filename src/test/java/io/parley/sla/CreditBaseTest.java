package io.parley.sla;

import static org.assertj.core.api.Assertions.assertThat;

import io.parley.terms.LineCategory;
import io.parley.terms.OfferCosting;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CreditBaseTest {

    private static final LocalDate START = LocalDate.of(2025, 2, 1);

    private static OfferCosting rising() {
        return Priced.at("1000")
                .under(Agreement.faultless()
                        .with("price.escalator", Map.of("kind", "FIXED_PERCENT", "percent", "0.04"))
                        .with("promo.1", Map.of("months", List.of(1, 2), "percentOff", "0.5", "appliesTo", "ALL"))
                        .terms());
    }

    @ParameterizedTest
    @CsvSource({"2025-02, 500.00", "2025-04, 1000.00", "2026-01, 1000.00", "2026-02, 1040.00", "2029-02, 1169.86"})
    void aContractIsCreditedOnWhatItChargesThatMonthAlsoAfterItsTerm(YearMonth month, BigDecimal charged) {
        assertThat(CreditBase.asCharged(rising(), START).of(Optional.of(FeeBase.ALL_MRC), month, null))
                .contains(charged);
    }

    @Test
    void anOfferIsCreditedOnItsFirstMonthBeforePromotions() {
        assertThat(CreditBase.asOffered(rising()).of(Optional.of(FeeBase.ALL_MRC), YearMonth.of(2030, 1), null))
                .contains(new BigDecimal("1000.00"));
    }

    @Test
    void aMonthBelongsToTheContractMonthInWhichItBegins() {
        var base = CreditBase.asCharged(rising(), LocalDate.of(2025, 2, 15));

        assertThat(base.all(YearMonth.of(2026, 2))).isEqualByComparingTo("1000");
        assertThat(base.all(YearMonth.of(2026, 3))).isEqualByComparingTo("1040");
    }

    @Test
    void basesAreTheLinesThePapersName() {
        var base = Priced.at("100")
                .line("A", "30", LineCategory.PLATFORM, "A")
                .line("B", "7", LineCategory.VOICE, "B")
                .base();
        var month = YearMonth.of(2026, 1);

        assertThat(base.of(Optional.of(FeeBase.ALL_MRC), month, "A")).contains(new BigDecimal("137.00"));
        assertThat(base.of(Optional.of(FeeBase.AFFECTED_SERVICE), month, "A")).contains(new BigDecimal("107.00"));
        assertThat(base.of(Optional.of(FeeBase.SITE_MRC), month, "A")).contains(new BigDecimal("30.00"));
        assertThat(base.of(Optional.of(FeeBase.SITE_MRC), month, null)).contains(new BigDecimal("37.00"));
        assertThat(Priced.at("100").base().of(Optional.of(FeeBase.SITE_MRC), month, "A"))
                .as("no line names a site")
                .isEmpty();
        assertThat(base.of(Optional.empty(), month, null)).isEmpty();
    }
}
