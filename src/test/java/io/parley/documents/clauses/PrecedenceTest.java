package io.parley.documents.clauses;

import static io.parley.documents.clauses.reading.PaperKind.QUOTE;
import static io.parley.documents.clauses.reading.PaperKind.SLA;
import static io.parley.documents.clauses.reading.PaperKind.TERMS;
import static org.assertj.core.api.Assertions.assertThat;

import io.parley.documents.clauses.reading.Paper;
import io.parley.documents.clauses.text.SourceText;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PrecedenceTest {

    private static Precedence of(String terms) {
        return Precedence.of(List.of(
                Paper.of(new SourceText("quote.pdf", true, List.of("Users: 38"))),
                Paper.of(new SourceText("terms.pdf", true, List.of(terms)))));
    }

    @Test
    void aQuotationStandsBackWhereNothingIsSaid() {
        var silent = of("The term is 36 months.");

        assertThat(silent.handicap(QUOTE)).isPositive();
        assertThat(silent.handicap(TERMS)).isZero();
        assertThat(silent.handicap(SLA)).isZero();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "In case of conflict the Order Form prevails over this Agreement.",
                "If the documents differ, the order of precedence is: the Quotation, this Agreement.",
                "报价单与本合同不一致的，以报价单为准。"
            })
    void aQuotationThatComesFirstIsBelievedBeforeTheContract(String terms) {
        var stated = of(terms);

        assertThat(stated.handicap(QUOTE)).isZero();
        assertThat(stated.handicap(TERMS)).isPositive();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "In case of conflict this Agreement prevails over the Order Form.",
                "In case of conflict the Order Form does not prevail.",
                "If the documents differ, the following order applies: this Agreement, the Quotation.",
                "报价单与本合同不一致的，以本合同为准。"
            })
    void aContractThatComesFirstIsBelievedBeforeTheQuotation(String terms) {
        var stated = of(terms);

        assertThat(stated.handicap(QUOTE)).isPositive();
        assertThat(stated.handicap(TERMS)).isZero();
    }

    @Test
    void aSentenceAboutSomethingElseSaysNothing() {
        assertThat(of("The customer's order takes priority in our warehouse.").handicap(QUOTE))
                .isPositive();
    }
}
