package io.parley.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** What a call takes, and how many fit (domain.md §9). */
class CallBandwidthTest {

    @ParameterizedTest(name = "{0}")
    @CsvFileSource(resources = "/vectors/call-bandwidth.csv", numLinesToSkip = 1)
    void aCallTakes(
            String name,
            Codec codec,
            int ptimeMs,
            boolean srtp,
            int ipVersion,
            int layer2Bytes,
            int tunnelBytes,
            BigDecimal kbps) {
        var call = new CallBandwidth(codec, ptimeMs, srtp, ipVersion, layer2Bytes, tunnelBytes);

        assertThat(call.kbps().setScale(1, RoundingMode.HALF_UP)).isEqualTo(kbps);
    }

    @ParameterizedTest(name = "{0} kbps usable: {1} calls")
    @CsvSource({"30000, 344", "24000, 275", "9900, 113", "87.1, 0", "87.2, 1", "0, 0", "-5000, 0"})
    void wholeCallsFit(BigDecimal usableKbps, int calls) {
        var g711 = CallBandwidth.overEthernet(Codec.G711, 20);

        assertThat(Calls.fitting(usableKbps, g711.kbps())).isEqualTo(calls);
    }

    @Test
    void theArticlesFigureContradictsItself() {
        assertThat(ArticlePreset.callsThatFit()).isEqualTo(60).isNotEqualTo(ArticlePreset.CLAIMED_CALLS);
        assertThat(ArticlePreset.kbpsForTheClaim()).isEqualByComparingTo("447.8");
    }

    @ParameterizedTest
    @EnumSource(Codec.class)
    void largerPacketsAndFewerHeadersTakeLess(Codec codec) {
        for (int ptime = 10; ptime <= 190; ptime += 10) {
            assertThat(CallBandwidth.overEthernet(codec, ptime + 10).kbps())
                    .isLessThan(CallBandwidth.overEthernet(codec, ptime).kbps())
                    .isGreaterThan(BigDecimal.valueOf(codec.kbps()));
        }
        assertThat(new CallBandwidth(codec, 20, true, 4, 18, 0).kbps())
                .isGreaterThan(CallBandwidth.overEthernet(codec, 20).kbps());
        assertThat(new CallBandwidth(codec, 20, false, 6, 18, 0).kbps())
                .isGreaterThan(CallBandwidth.overEthernet(codec, 20).kbps());
    }

    @ParameterizedTest
    @CsvSource({"0, 4, 18, 0", "201, 4, 18, 0", "20, 5, 18, 0", "20, 4, -1, 0", "20, 4, 18, 201"})
    void whatNoPacketLooksLikeIsRefused(int ptimeMs, int ipVersion, int layer2, int tunnel) {
        assertThatThrownBy(() -> new CallBandwidth(Codec.G711, ptimeMs, false, ipVersion, layer2, tunnel))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({"G.711, G711", "g711, G711", "G.729A, G729", "Opus 24k, OPUS_24", "opus-40, OPUS_40", "PCMA, G711"})
    void codecsAreKnownByWhatPeopleWrite(String name, Codec codec) {
        assertThat(Codec.find(name)).contains(codec);
        assertThat(Codec.find("smoke signals")).isEmpty();
    }
}
