package io.parley.terms;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

/** The committed packages cost to the cent what their known answers say. */
class OfferTruthTest {

    static Stream<Arguments> offers() {
        return ClientCase.NAMES.stream()
                .map(ClientCase::named)
                .flatMap(client -> client.offers().stream().map(offer -> Arguments.of(client.name(), offer, client)));
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("offers")
    void totalCostIsKnownToTheCent(String name, String offer, ClientCase client) {
        var expected = client.computed().path("offers").path(offer).path("tco");
        var total = OfferCosting.of(client.costing(offer)).total();

        assertThat(total.months()).isEqualTo(expected.path("months").asInt());
        assertThat(total.seats()).isEqualTo(expected.path("seats").asInt());
        assertThat(total.recurring()).isEqualTo(money(expected.path("recurring")));
        assertThat(total.fees()).isEqualTo(money(expected.path("fees")));
        assertThat(total.oneOffs()).isEqualTo(money(expected.path("oneOffs")));
        assertThat(total.total()).isEqualTo(money(expected.path("total")));
        assertThat(total.npv()).contains(money(expected.path("npv")));
        assertThat(total.timing()).hasToString(expected.path("timing").asString());
        assertThat(total.perSeatPerMonth()).isEqualTo(money(expected.path("perSeatPerMonth")));
        assertThat(total.promoValue()).isEqualTo(money(expected.path("promoValue")));
        assertThat(total.feesById()).hasSameSizeAs(expected.path("feesById"));
        total.feesById()
                .forEach((id, sum) -> assertThat(sum)
                        .as(id)
                        .isEqualTo(money(expected.path("feesById").path(id))));
        assertThat(total.feesByAuthority()).hasSameSizeAs(expected.path("feesByAuthority"));
        total.feesByAuthority()
                .forEach((authority, sum) -> assertThat(sum)
                        .as(authority.name())
                        .isEqualTo(money(expected.path("feesByAuthority").path(authority.name()))));
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("offers")
    void everyMonthOfTheLedgerIsKnownToTheCent(String name, String offer, ClientCase client) {
        var expected =
                client.computed().path("offers").path(offer).path("ledger").path("rows");
        var rows = OfferCosting.of(client.costing(offer)).ledger().rows();

        assertThat(rows).hasSameSizeAs(expected);
        for (var row : rows) {
            assertThat(List.of(row.recurring(), row.fees(), row.oneOffs(), row.total()))
                    .as("month " + row.month())
                    .isEqualTo(amounts(expected.get(row.month())));
        }
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("offers")
    void terminationFeesAreKnownToTheCent(String name, String offer, ClientCase client) {
        var truth = client.computed().path("offers").path(offer);
        var costing = OfferCosting.of(client.costing(offer));

        ExitTruth.assertSame(costing.exit().orElseThrow(), truth.path("etfByMonth"), 1);
        assertThat(costing.preDeliveryCharge().map(BigDecimal::toPlainString).orElse(""))
                .isEqualTo(truth.path("etfPreDelivery").asString(""));
        assertThat(costing.worstIndexTotal().map(BigDecimal::toPlainString).orElse(""))
                .isEqualTo(truth.path("tcoWorstIndex").asString(""));
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("offers")
    void seatPathsAreKnownToTheCent(String name, String offer, ClientCase client) {
        var costing = OfferCosting.of(client.costing(offer));
        client.computed()
                .path("offers")
                .path(offer)
                .path("seatPaths")
                .properties()
                .forEach(entry -> {
                    var expected = entry.getValue();
                    var path = costing.seatPath(
                            expected.path("seats").asInt(),
                            expected.path("fromMonth").asInt());

                    assertThat(path.low()).as(entry.getKey()).isEqualTo(money(first(expected, "low", "total")));
                    assertThat(path.high()).as(entry.getKey()).isEqualTo(money(first(expected, "high", "total")));
                    assertThat(path.tailMonths() == null ? 0 : path.tailMonths())
                            .isEqualTo(expected.path("tailMonths").asInt(0));
                    assertThat(
                                    path.tailCommitment() == null
                                            ? ""
                                            : path.tailCommitment().toPlainString())
                            .isEqualTo(expected.path("tailCommitment").asString(""));
                });
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("offers")
    void gatesAndMissingMustsAreFound(String name, String offer, ClientCase client) {
        var expected = client.computed().path("offers").path(offer);
        var review = new OfferReview(
                client.terms(offer), OfferCosting.of(client.costing(offer)), client.required(), null, client.today());

        assertThat(review.gates()).containsExactlyInAnyOrderElementsOf(words(expected.path("gates")));
        assertThat(review.featureFit().missing()).isEqualTo(words(expected.path("mustMissing")));
        assertThat(review.featureFit().unknown()).isEqualTo(words(expected.path("mustUnknown")));
        assertThat(review.isValid())
                .isEqualTo(expected.path("validity").asString().equals("VALID"));
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("offers")
    void noticeAfterSigningIsKnownToTheDay(String name, String offer, ClientCase client) {
        var schedule = NoticeSchedule.of(new NoticeInput(
                client.targetStart(), client.terms(offer), client.assumptions(), null, client.targetStart()));

        NoticeTruth.assertSame(
                schedule, client.computed().path("offers").path(offer).path("noticeAfterSigning"));
    }

    private static JsonNode first(JsonNode node, String name, String otherwise) {
        return node.has(name) ? node.path(name) : node.path(otherwise);
    }

    private static List<BigDecimal> amounts(JsonNode row) {
        var amounts = new ArrayList<BigDecimal>();
        for (int i = 1; i < row.size(); i++) {
            amounts.add(money(row.get(i)));
        }
        return amounts;
    }

    private static List<String> words(JsonNode node) {
        var words = new ArrayList<String>();
        node.forEach(word -> words.add(word.asString()));
        return words;
    }

    static BigDecimal money(JsonNode node) {
        return new BigDecimal(node.asString());
    }
}
