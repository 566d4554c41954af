package io.parley.sla;

import static org.assertj.core.api.Assertions.assertThat;

import io.parley.terms.LineCategory;
import java.util.List;
import org.junit.jupiter.api.Test;

class TeethIndexTest {

    @Test
    void monthsOf30DaysAreWeighedByTheirCharges() {
        var teeth = TeethIndex.of(
                        Agreement.faultless().policy(), Priced.at("1000").base())
                .orElseThrow();

        assertThat(teeth.tenMinutesMonthly()).hasToString("0.000000");
        assertThat(teeth.oneFourHourOutage()).hasToString("0.008333");
        assertThat(teeth.chronicNinetyMonthly()).hasToString("0.100000");
        assertThat(teeth.yearlyCharges()).isEqualByComparingTo("12000");
    }

    @Test
    void moneyIsNotTakenFromTheRoundedShare() {
        var teeth = TeethIndex.of(
                        Agreement.faultless()
                                .withoutTiers()
                                .tier(1, "0", "0.999", "0.20")
                                .policy(),
                        Priced.at("1291.50").base())
                .orElseThrow();

        assertThat(teeth.oneFourHourOutage()).hasToString("0.016667");
        assertThat(teeth.fourHoursCredit()).isEqualByComparingTo("258.30");
    }

    @Test
    void onlyTheAffectedServiceIsCreditedWhenThePapersSaySo() {
        var base =
                Priced.at("500").line("HW", "500", LineCategory.HARDWARE, null).base();
        var agreement = Agreement.faultless().with("sla.feeBase", "AFFECTED_SERVICE");

        assertThat(TeethIndex.of(agreement.policy(), base).orElseThrow().chronicNinetyMonthly())
                .hasToString("0.050000");
    }

    @Test
    void aYearlyAgreementPaysMonthsChargesOnce() {
        var agreement = Agreement.faultless().with("sla.window", "YEAR").with("sla.feeBase", "ONE_MONTH_MRC");
        var teeth = TeethIndex.of(agreement.policy(), Priced.at("1000").base()).orElseThrow();

        assertThat(teeth.tenMinutesMonthly()).hasToString("0.000000");
        assertThat(teeth.oneFourHourOutage()).hasToString("0.000000");
        assertThat(teeth.chronicNinetyMonthly()).hasToString("0.008333");
    }

    @Test
    void aMinimumOutageTakesTheTeethOut() {
        var agreement = Agreement.faultless().with("sla.minOutageMinutes", 91);

        assertThat(TeethIndex.of(agreement.policy(), Priced.at("1000").base())
                        .orElseThrow()
                        .chronicNinetyMonthly())
                .hasToString("0.000000");
    }

    @Test
    void whatNobodySaidIsUnknown() {
        for (var key : List.of("sla.feeBase", "sla.target")) {
            assertThat(TeethIndex.of(
                            Agreement.faultless().without(key).policy(),
                            Priced.at("1000").base()))
                    .as(key)
                    .isEmpty();
        }
    }
}
