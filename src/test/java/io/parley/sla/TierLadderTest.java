package io.parley.sla;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

class TierLadderTest {

    @Test
    void tiersThatMeetCoverEverythingOnce() {
        assertThat(drawn(tier("0.99", "0.999", false), tier("0", "0.99", false)))
                .containsExactly("0-0.99:1", "0.99-0.999:1");
    }

    @Test
    void aGapAndAnOverlapAreStretchesOfTheirOwn() {
        assertThat(drawn(tier("0.995", "0.999", false), tier("0.98", "0.996", false), tier("0", "0.97", false)))
                .containsExactly("0-0.97:1", "0.97-0.98:0", "0.98-0.995:1", "0.995-0.996:2", "0.996-0.999:1");
    }

    @Test
    void aSingleValueThatTwoTiersShareIsSeen() {
        assertThat(drawn(tier("0.99", "0.999", false), tier("0", "0.990", true)))
                .containsExactly("0-0.99:1", "0.99-0.99:2", "0.99-0.999:1");
    }

    @Test
    void aCreditAtTheTargetItselfIsSeen() {
        assertThat(drawn(tier("0", "0.999", true))).containsExactly("0-0.999:1", "0.999-0.999:1");
    }

    @Test
    void withoutTiersEverythingIsOneGap() {
        assertThat(drawn()).containsExactly("0-0.999:0");
    }

    private static List<String> drawn(CreditTier... tiers) {
        return new TierLadder(List.of(tiers), new BigDecimal("0.999"))
                .stretches().stream().map(TierLadderTest::text).toList();
    }

    private static String text(TierStretch stretch) {
        return stretch.from().stripTrailingZeros().toPlainString() + "-"
                + stretch.to().stripTrailingZeros().toPlainString() + ":"
                + stretch.tiers().size();
    }

    private static CreditTier tier(String from, String to, boolean inclusive) {
        return new CreditTier("sla.tier", new BigDecimal(from), new BigDecimal(to), inclusive, BigDecimal.ONE);
    }
}
