package io.parley.terms;

import static io.parley.terms.TestOffer.anOffer;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.parley.common.Evidence;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.json.JsonMapper;

/** The final contract against the offer (domain.md §12). */
class ContractComparisonTest {

    private static final JsonMapper JSON = JsonMapper.shared();

    @ParameterizedTest(name = "{0}")
    @CsvFileSource(
            resources = "/vectors/contract-difference.csv",
            numLinesToSkip = 1,
            delimiter = '|',
            quoteCharacter = '~')
    void eachClauseIsJudgedWithTheClientsEyes(
            String name, String key, @Nullable String offered, @Nullable String contract, ContractChange change) {
        assertThat(ContractComparison.of(sheet(key, offered), List.of(), sheet(key, contract), List.of()))
                .extracting(ContractDifference::change)
                .containsExactly(change);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "the same,          20, 25.00, true,  20.0, 25,    true,  SAME",
        "a lower price,     20, 25.00, true,  20,   24.99, true,  BETTER",
        "a higher price,    20, 25.00, true,  20,   25.01, true,  WORSE",
        "a smaller credit,  1, -50.00, false, 1,   -40.00, false, WORSE",
        "a larger credit,   1, -50.00, false, 1,   -60.00, false, BETTER",
        "more units,        20, 25.00, true,  25,   25.00, true,  CHANGED",
        "cheaper and fewer, 20, 25.00, true,  10,   20.00, true,  CHANGED",
        "now it escalates,  20, 25.00, false, 20,   25.00, true,  WORSE",
        "cheaper but rises, 20, 25.00, false, 20,   24.00, true,  CHANGED",
    })
    void eachChargeIsJudgedByPriceNumberAndRise(
            String name,
            BigDecimal quantity,
            BigDecimal price,
            boolean escalates,
            BigDecimal contractQuantity,
            BigDecimal contractPrice,
            boolean contractEscalates,
            ContractChange change) {
        assertThat(lines(
                        List.of(line("SEAT", "Seat", quantity, price, escalates)),
                        List.of(line("SEAT", "Seat", contractQuantity, contractPrice, contractEscalates))))
                .extracting(ContractDifference::change)
                .containsExactly(change);
    }

    @Test
    void chargesThatNoOneOfferedAreALossAndOfferedOnesAreMissed() {
        var found = lines(
                List.of(seat("SEAT", "Seat", "25"), seat("FAX", "Fax line", "9")),
                List.of(seat("SEAT", "Seat", "25"), seat("ADM", "Administration", "4"), seat("GIFT", "Phones", "0")));

        assertThat(found)
                .extracting(ContractDifference::key, ContractDifference::change)
                .containsExactly(
                        tuple("ADM", ContractChange.WORSE),
                        tuple("FAX", ContractChange.MISSING_IN_CONTRACT),
                        tuple("GIFT", ContractChange.NEW_IN_CONTRACT),
                        tuple("SEAT", ContractChange.SAME));
    }

    @Test
    void aChargeUnderAnotherCodeIsKnownByItsName() {
        assertThat(lines(List.of(seat("S-1", "Standard seat", "25")), List.of(seat("X9", "standard seat", "26"))))
                .extracting(ContractDifference::change)
                .containsExactly(ContractChange.WORSE);
    }

    @Test
    void chargesOfOneCodeArePairedBeforeAnyIsCalledMissing() {
        var offered = List.of(seat("SEAT", "Desk", "25"), seat("SEAT", "Mobile", "15"));

        assertThat(lines(offered, List.of(seat("SEAT", "Mobile", "15"), seat("SEAT", "Desk", "25"))))
                .extracting(ContractDifference::change)
                .containsOnly(ContractChange.SAME);
    }

    @Test
    void whatNobodyKnowsIsNoPromiseAndThePapersNumberIsNoClause() {
        var unknown = TermSheet.of(List.of(new CapturedTerm("sla.target", null, null, Evidence.unknown(), null)));
        var numbered = anOffer().term("quote.number", "Q-1").sheet();

        assertThat(ContractComparison.of(unknown, List.of(), anOffer().sheet(), List.of()))
                .isEmpty();
        assertThat(ContractComparison.of(numbered, List.of(), anOffer().sheet(), List.of()))
                .isEmpty();
    }

    @Test
    void theWorstComesFirst() {
        var offered = anOffer()
                .term("support.p1ResponseMinutes", 30)
                .term("renewal.months", 12)
                .term("law.governing", "New York")
                .term("sla.target", "0.999");
        var contract = anOffer()
                .term("support.p1ResponseMinutes", 60)
                .term("renewal.months", 6)
                .term("law.governing", "Delaware")
                .term("support.languages", "en");

        assertThat(ContractComparison.of(offered.sheet(), List.of(), contract.sheet(), List.of()))
                .extracting(ContractDifference::change)
                .containsExactly(
                        ContractChange.WORSE,
                        ContractChange.MISSING_IN_CONTRACT,
                        ContractChange.CHANGED,
                        ContractChange.NEW_IN_CONTRACT,
                        ContractChange.BETTER);
    }

    @Test
    void aFingerprintStandsForTheTwoStatementsAndNoOthers() {
        var sixty = fingerprint("{\"amount\":60,\"unit\":\"DAYS\"}");

        assertThat(sixty).hasSize(64).isEqualTo(fingerprint("{\"unit\":\"DAYS\",\"amount\":60}"));
        assertThat(sixty).isNotEqualTo(fingerprint("{\"amount\":90,\"unit\":\"DAYS\"}"));
    }

    @ParameterizedTest
    @EnumSource(names = {"WORSE", "MISSING_IN_CONTRACT", "CHANGED"})
    void onlyWhatMayHarmBlocks(ContractChange change) {
        assertThat(change.blocks()).isTrue();
        assertThat(ContractChange.NEW_IN_CONTRACT.blocks() || ContractChange.BETTER.blocks())
                .isFalse();
        assertThat(ContractChange.SAME.blocks()).isFalse();
    }

    private static String fingerprint(String contract) {
        return ContractComparison.of(
                        sheet("notice.period", "{\"amount\":30,\"unit\":\"DAYS\"}"),
                        List.of(),
                        sheet("notice.period", contract),
                        List.of())
                .getFirst()
                .fingerprint();
    }

    private static TermSheet sheet(String key, @Nullable String json) {
        return json == null
                ? anOffer().sheet()
                : anOffer().term(key, JSON.readValue(json, Object.class)).sheet();
    }

    private static List<ContractDifference> lines(List<PricedLine> offered, List<PricedLine> contract) {
        return ContractComparison.of(anOffer().sheet(), offered, anOffer().sheet(), contract);
    }

    private static PricedLine seat(String code, String name, String price) {
        return line(code, name, BigDecimal.TEN, new BigDecimal(price), true);
    }

    private static PricedLine line(String code, String name, BigDecimal quantity, BigDecimal price, boolean escalates) {
        return new PricedLine(
                code, name, quantity, price, LineKind.RECURRING, LineCategory.VOICE, escalates, true, 0, null);
    }
}
