package io.parley.quotes;

import static org.assertj.core.api.Assertions.assertThat;

import io.parley.common.Evidence;
import io.parley.common.EvidenceStatus;
import io.parley.common.Texts;
import io.parley.terms.CapturedTerm;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Currency;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Captured terms read as people write them, in both languages. */
class TermWordingTest {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final Evidence CONFIRMED =
            new Evidence(EvidenceStatus.CONFIRMED, "terms.pdf", 1, "words", null, null, null);
    private static final Pattern CODE = Pattern.compile("[A-Z]{2,}_[A-Z]|\\d{4}-\\d{2}-\\d{2}|[!{}]|24x7|\\bnull\\b");

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            etf | {"kind":"PERCENT_OF_REMAINING","percent":"0.75"} | 75\u202f% of the remaining charges
            etf | {"kind":"FIRST_MONTHS_ONLY","months":12} | What remains to month 12, nothing after
            etf | {"kind":"FLAT_DECLINING","amount":"300","step":"25"} | $300.00, less $25.00 a month
            etf | {"kind":"PERCENT_OF_REMAINING"} | unknown of the remaining charges
            etf | {"kind":"TIERED_BY_MONTH","tiers":[{"from":1,"to":12,"percent":"1"},{"from":13,"to":36,"percent":"0.5"}]} | 100\u202f% of months 1–12, 50\u202f% of months 13–36
            price.escalator | {"kind":"NONE"} | Fixed for the term
            price.escalator | {"kind":"FIXED_PERCENT","percent":"0.07"} | + 7\u202f% every contract year
            price.escalator | {"kind":"INDEX_CAPPED","cap":"0.03"} | Index, at most 3\u202f% a year
            etf.preDelivery | {"fixed":"500.00","mrcMonths":1} | $500.00 and one monthly charge
            fee.usf | {"authority":"PASS_THROUGH","basis":"PCT_OF_VOICE","rate":"0.2210"} | 22.1\u202f% of voice charges · Passed through
            promo.1 | {"months":[1,2],"percentOff":"1","appliesTo":"ALL"} | Free in contract months 1, 2
            sla.tier.2 | {"from":"0.99","to":"0.999","creditPercent":"0.25"} | 25\u202f% credit from 99\u202f% to below 99.9\u202f%
            sla.tier.4 | {"from":"0","to":"0.95","creditPercent":"1"} | 100\u202f% credit below 95\u202f%
            sla.claim | {"amount":10,"unit":"BUSINESS_DAYS","from":"MONTH_END"} | Within 10 business days of the end of the month
            sla.maintenance | {"noticeHours":48,"capMinutes":null} | 48 hours’ notice, no limit
            seats.floor | {"seats":21} | 21 seats
            support.hours | "24x7" | Around the clock, every day
            support.hours | "MON-FRI 08:00-20:00; SAT 09:00-13:00" | Mon–Fri 08:00–20:00; Sat 09:00–13:00
            support.hours | "24/7" | Around the clock, every day
            support.hours | "DAILY 07:00-21:00" | Daily 07:00–21:00
            support.hours | "business days - ask" | business days - ask
            renewal.price | "SOMETHING_NEW" | Something new
            """)
    void aTermIsSaidInAPhrase(String key, String value, String phrase) {
        CapturedTerm term = new CapturedTerm(key, JSON.readValue(value, Object.class), null, CONFIRMED, null);

        assertThat(wording(Locale.ENGLISH).value(term)).isEqualTo(phrase.translateEscapes());
    }

    @Test
    void aClauseWithoutAPhraseListsItsParts() {
        CapturedTerm term = new CapturedTerm(
                "exit.unheardOf",
                JSON.readValue("{\"months\":3,\"percent\":\"0.1\"}", Object.class),
                null,
                CONFIRMED,
                null);

        assertThat(wording(Locale.ENGLISH).value(term)).isEqualTo("Months 3 · Percentage 10\u202f%");
    }

    @ParameterizedTest(name = "{0} in {1}")
    @MethodSource("termsOfTheDemo")
    void noTermOfTheDemoReadsLikeCode(Path file, Locale language) throws IOException {
        TermWording wording = wording(language);
        for (JsonNode node : JSON.readTree(Files.readAllBytes(file))) {
            CapturedTerm term = new CapturedTerm(
                    node.get("key").asString(),
                    JSON.treeToValue(node.get("value"), Object.class),
                    null,
                    CONFIRMED,
                    null);

            String said = wording.label(term) + ": " + wording.value(term);

            assertThat(said)
                    .doesNotContainPattern(CODE)
                    .doesNotContain("unknown")
                    .doesNotContain("未知");
        }
    }

    static Stream<org.junit.jupiter.params.provider.Arguments> termsOfTheDemo() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src/main/resources/demo"))) {
            return files.filter(file -> file.endsWith("terms.json")).toList().stream()
                    .flatMap(file -> Texts.languages().stream()
                            .map(language -> org.junit.jupiter.params.provider.Arguments.of(file, language)));
        }
    }

    private static TermWording wording(Locale language) {
        return new TermWording(Texts.of(language)::get, language, Currency.getInstance("USD"));
    }
}
