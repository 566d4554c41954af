package io.parley.terms;

import static org.assertj.core.api.Assertions.assertThat;

import io.parley.common.Evidence;
import io.parley.common.EvidenceStatus;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Which statement counts, and what the rules make of it. */
class TermSheetTest {

    private static CapturedTerm said(String key, Object value, EvidenceStatus status, String document) {
        return new CapturedTerm(key, value, null, new Evidence(status, document, 1, "words", null, null, null), null);
    }

    @Test
    void aConfirmedStatementBeatsAClaimAndTheContradictionIsKept() {
        var sheet = TermSheet.of(List.of(
                said("sla.target", "0.99999", EvidenceStatus.CLAIMED, "quote.pdf"),
                said("sla.target", "0.999", EvidenceStatus.CONFIRMED, "sla.pdf")));

        assertThat(sheet.text("sla.target")).contains("0.999");
        assertThat(sheet.contradictions()).singleElement().satisfies(contradiction -> {
            assertThat(contradiction.governing().evidence().document()).isEqualTo("sla.pdf");
            assertThat(contradiction.other().value()).isEqualTo("0.99999");
        });
    }

    @Test
    void aContractDocumentBeatsTheQuote() {
        var sheet = TermSheet.of(List.of(
                said("term.months", 24, EvidenceStatus.CONFIRMED, "quote.pdf"),
                said("term.months", 36, EvidenceStatus.CONFIRMED, "terms.pdf")));

        assertThat(sheet.termMonths()).contains(36);
    }

    @Test
    void theSameNumberWrittenTwoWaysIsNoContradiction() {
        var sheet = TermSheet.of(List.of(
                said("sla.target", "0.9990", EvidenceStatus.CONFIRMED, "sla.pdf"),
                said("sla.target", "0.999", EvidenceStatus.CLAIMED, "quote.pdf")));

        assertThat(sheet.contradictions()).isEmpty();
    }

    @Test
    void anUnknownTermAnswersNothing() {
        var sheet = TermSheet.of(List.of(said("renewal.months", 12, EvidenceStatus.UNKNOWN, "terms.pdf")));

        assertThat(sheet.renewalMonths()).isEmpty();
        assertThat(sheet.isKnown("renewal.months")).isFalse();
    }

    @Test
    void everyKeyOfTheCommittedPackagesIsRegistered() {
        for (var name : ClientCase.NAMES) {
            var client = ClientCase.named(name);
            for (var offer : client.offers()) {
                assertThat(client.terms(offer).all())
                        .allSatisfy(term -> assertThat(TermKeys.find(term.key()))
                                .as(term.key())
                                .isPresent());
            }
        }
    }

    @Test
    void anOfferThatLapsesBeforeTheContractEndsIsFlagged() {
        var sheet =
                TermSheet.of(List.of(said("quote.validUntil", "2026-12-18", EvidenceStatus.CONFIRMED, "quote.pdf")));
        var today = LocalDate.of(2026, 11, 23);
        var lapses = new OfferReview(sheet, null, List.of(), LocalDate.of(2028, 1, 31), today);
        var expired = new OfferReview(sheet, null, List.of(), null, LocalDate.of(2026, 12, 19));

        assertThat(rules(lapses)).contains("LAPSES_BEFORE_CONTRACT_END", "NO_WRITTEN_SLA", "ETF_UNKNOWN");
        assertThat(lapses.gates()).containsExactly("NO_WRITTEN_SLA");
        assertThat(rules(expired)).contains("QUOTE_EXPIRED");
        assertThat(expired.isValid()).isFalse();
        assertThat(lapses.isValid()).isTrue();
    }

    @Test
    void everyFigureExplainsItself() {
        var client = ClientCase.named("harbor-dental");
        var costing = OfferCosting.of(client.costing("larkfield"));
        for (var figure : OfferCosting.Figure.values()) {
            assertThat(costing.explain(figure).inputs()).as(figure.name()).isNotNull();
        }
        assertThat(costing.explain(OfferCosting.Figure.FEES).inputs())
                .extracting(Explanation.Input::label)
                .contains("Regulatory Recovery Fee");
        assertThat(costing.explain(OfferCosting.Figure.TERMINATION_FEE)
                        .inputs()
                        .getFirst()
                        .evidence())
                .isNotNull()
                .satisfies(evidence -> assertThat(evidence.document()).isEqualTo("terms.pdf"));
    }

    private static List<String> rules(OfferReview review) {
        return review.findings().stream().map(Finding::ruleId).toList();
    }
}
