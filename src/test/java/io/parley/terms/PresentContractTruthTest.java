package io.parley.terms;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

/** Where the committed packages' clients stand today, and when leaving pays. */
class PresentContractTruthTest {

    static Stream<Arguments> clients() {
        return ClientCase.NAMES.stream().map(name -> Arguments.of(name, ClientCase.named(name)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("clients")
    void theContractNowRunningStandsWhereItsAnswersSay(String name, ClientCase client) {
        var expected = client.computed().path("incumbent");
        var present = present(client);

        assertThat(present.contractMonthToday())
                .isEqualTo(expected.path("contractMonthToday").asInt());
        assertThat(present.committedThroughMonth())
                .isEqualTo(expected.path("committedThroughMonth").asInt());
        assertThat(present.monthsLeft()).isEqualTo(expected.path("monthsLeft").asInt());
        assertThat(present.committedLastDay())
                .hasToString(expected.path("committedLastDay").asString());
        assertThat(present.nextMonthAllIn()).isEqualTo(OfferTruthTest.money(expected.path("monthlyAllInNext")));
        assertThat(present.nextMonthRecurring()).isEqualTo(OfferTruthTest.money(expected.path("mrcNext")));
        assertThat(present.remainingAllIn()).isEqualTo(OfferTruthTest.money(expected.path("remainingAllIn")));
        NoticeTruth.assertSame(present.notice(), expected.path("notice"));
        ExitTruth.assertSame(present.exit().orElseThrow(), expected.path("etfByMonth"), present.contractMonthToday());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("clients")
    void waitOrLeaveIsKnownToTheCent(String name, ClientCase client) {
        var present = present(client);
        for (var offer : client.offers()) {
            var expected = client.computed().path("waitOrLeave").path(offer);
            var result = WaitOrLeave.of(
                            present,
                            OfferCosting.of(client.costing(offer)),
                            client.switching(offer),
                            client.assumptions().horizonMonths())
                    .orElseThrow();

            assertThat(result.rows()).hasSameSizeAs(expected.path("rows"));
            for (var row : result.rows()) {
                assertRow(row, expected.path("rows").get(row.stay()));
            }
            assertThat(result.best().stay()).isEqualTo(expected.path("bestStay").asInt());
            assertThat(result.best().stopAfterMonth())
                    .isEqualTo(expected.path("bestMonth").asInt());
            assertThat(result.best().total()).isEqualTo(OfferTruthTest.money(expected.path("bestTotal")));
            assertThat(result.leaveNowTotal()).isEqualTo(OfferTruthTest.money(expected.path("leaveNowTotal")));
            assertThat(result.stayToEndTotal()).isEqualTo(OfferTruthTest.money(expected.path("stayToEndTotal")));
            assertThat(result.buyOutAsk()).isEqualTo(OfferTruthTest.money(expected.path("buyOutAsk")));
            assertThat(result.breakEvenEtf()).isEqualTo(OfferTruthTest.money(expected.path("breakEvenEtf")));
            assertThat(result.bestLastDay())
                    .hasToString(expected.path("bestLastDay").asString());
            assertThat(result.switchingCosts()).isEqualTo(OfferTruthTest.money(expected.path("switchingCosts")));
        }
    }

    private static void assertRow(WaitOrLeave.Row row, JsonNode expected) {
        assertThat(row.stopAfterMonth())
                .isEqualTo(expected.path("stopAfterMonth").asInt());
        assertThat(row.incumbent()).isEqualTo(OfferTruthTest.money(expected.path("incumbent")));
        assertThat(row.etf()).isEqualTo(OfferTruthTest.money(expected.path("etf")));
        assertThat(row.alternative()).isEqualTo(OfferTruthTest.money(expected.path("alternative")));
        assertThat(row.total()).isEqualTo(OfferTruthTest.money(expected.path("total")));
    }

    private static PresentContract present(ClientCase client) {
        var notice = NoticeSchedule.of(new NoticeInput(
                client.incumbentStart(), client.terms(client.incumbent()), client.assumptions(), null, client.today()));
        return PresentContract.of(client.costing(client.incumbent()), client.incumbentStart(), client.today(), notice);
    }
}
