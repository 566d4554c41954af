package io.parley.documents.clauses.learned;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.parley.documents.clauses.ClauseFinder;
import io.parley.documents.clauses.Proposal;
import io.parley.documents.clauses.text.NormalText;
import io.parley.documents.clauses.text.PaperLanguage;
import io.parley.documents.clauses.text.SourceText;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Wordings that no rule reads and no example has, word for word; what is known by rules stays theirs. */
class LearnedReaderTest {

    private static final ClauseFinder FINDER = new ClauseFinder();
    /** Below it a person is told to look twice. */
    private static final double FAIRLY_SURE = 0.7;

    @ParameterizedTest(name = "{1}")
    @CsvSource(delimiter = '|', textBlock = """
            terms.pdf | If talking gets us nowhere, we'll see each other before the courts of Portland. | law.disputes | COURT
            terms.pdf | The number of positions stays at 75 or more throughout the engagement. | seats.floor | {seats=75}
            terms.pdf | Each position ordered later sets the clock of the whole order back to the start. | seats.added | RESTARTS_TERM
            sla.pdf | Added up, what we hand back for a month never goes beyond 35% of that month's rental. | sla.capPercent | 0.35
            terms.pdf | 合同期内乙方不受理拆减分机的申请。 | seats.trueDown | NOT_ALLOWED
            terms.pdf | 每季度先服务、后结算。 | billing.timing | ARREARS
            sla.pdf | 请在合同年度结束后二十天内跟我们提。 | sla.claim | {amount=20, unit=DAYS, from=YEAR_END}
            """)
    void readsByLikenessWhatNoRuleReads(String document, String sentence, String key, String value) {
        assertThat(find(document, sentence, key)).hasValueSatisfying(proposal -> {
            assertThat(proposal.value().toString()).isEqualTo(value);
            assertThat(proposal.confidence()).isBetween(0.5, FAIRLY_SURE);
            assertThat(bare(sentence)).contains(bare(proposal.quote()));
        });
    }

    @Test
    void whatARuleHasReadStays() {
        var known = "The initial term of this Agreement is thirty-six (36) months.";

        var term = find("terms.pdf", known + "\n\nYou'll be with us for five years, come what may.", "term.months");

        assertThat(term).hasValueSatisfying(proposal -> {
            assertThat(proposal.value()).isEqualTo(36);
            assertThat(proposal.confidence()).isGreaterThan(FAIRLY_SURE);
        });
    }

    @Test
    void aNoticeThatIsNeededOutweighsWhatOnlyLooksLikeTheEnd() {
        var terms = """
                A notice of non-renewal must be received no fewer than ninety (90) days before the last day of the term.

                When the term is over, everything ends without further ado and nothing goes on.
                """;

        assertThat(find("terms.pdf", terms, "notice.period"))
                .hasValueSatisfying(
                        proposal -> assertThat(proposal.value().toString()).isEqualTo("{amount=90, unit=DAYS}"));
    }

    @ParameterizedTest
    @EnumSource(PaperLanguage.class)
    void examplesAreWrittenAsDocumentsArrive(PaperLanguage language) {
        var examples = Lessons.examples(language);

        assertThat(examples).hasSizeGreaterThan(2000).allSatisfy(example -> {
            var text = language.inDigits(NormalText.of(example.text()));
            assertThat(text.text()).isEqualTo(example.text());
            example.numbers()
                    .forEach((number, label) -> assertThat(label.isEmpty()
                                    || LearnedKeys.value(label, number).isPresent())
                            .as("%s in: %s", label, example.text())
                            .isTrue());
        });
    }

    /** What is learned from three cases of each of two labels, and what from a label that has too few. */
    @Test
    void likelihoodsTellApartWhatCasesTeach() {
        var cases = List.of(
                bearing("rain", "wet", "grey"),
                bearing("rain", "wet", "cold"),
                bearing("rain", "wet"),
                bearing("sun", "dry", "warm"),
                bearing("sun", "dry", "blue"),
                bearing("sun", "dry"),
                bearing("snow", "white"));

        var learned = new Likelihoods(cases);

        assertThat(learned.of(Set.of("wet", "unheard-of")))
                .hasEntrySatisfying("rain", likelihood -> assertThat(likelihood).isGreaterThan(0.7));
        assertThat(learned.of(Set.of("dry", "warm")))
                .hasEntrySatisfying("rain", likelihood -> assertThat(likelihood).isLessThan(0.3));
        assertThat(learned.of(Set.of("white"))).doesNotContainKey("snow");
        assertThat(new Likelihoods(cases).of(Set.of("wet")).get("rain"))
                .isCloseTo(learned.of(Set.of("wet")).get("rain"), within(0.0));
    }

    private static Likelihoods.Case bearing(String label, String... traits) {
        return new Likelihoods.Case(Set.of(traits), Set.of(label), silent -> false);
    }

    @Test
    void aNumberIsOneThingOnly() {
        var sentence =
                "a customer who disputes an amount shall say so no later than [[billing.disputeDays|90 days]] from the bill.";

        var example = Example.of(List.of("", "", "", sentence), PaperLanguage.EN);

        assertThat(example.text()).doesNotContain("[[").contains("than 90 days from");
        assertThat(example.numbers()).hasSize(1).containsValue("billing.disputeDays");
        assertThat(LearnedKeys.value(
                        "seats.floor", example.numbers().keySet().iterator().next()))
                .isEmpty();
    }

    private static Optional<Proposal> find(String document, String text, String key) {
        return FINDER.find(List.of(new SourceText(document, true, List.of(text)))).stream()
                .filter(proposal -> proposal.key().equals(key))
                .findFirst();
    }

    private static String bare(String text) {
        return text.replaceAll("\\s+", "");
    }
}
