package io.parley.tabular;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AmountReaderTest {

    @ParameterizedTest(name = "{0} is {1} {2} {3}")
    @CsvSource(
            delimiter = ';',
            value = {
                "$19.95;19.95;$;''",
                "USD 1,250.00;1250.00;USD;''",
                "¥75.00;75.00;¥;''",
                "￥９，０００．００;9000.00;¥;''",
                "82.00元;82.00;元;''",
                "RMB 82;82;RMB;''",
                "19,95 €;19.95;€;''",
                "€ 1.234,56;1234.56;€;''",
                "CHF 1’234.50;1234.50;CHF;''",
                "1 234,50 €;1234.50;€;''",
                "1\u00A0234,50;1234.50;'';''",
                "(5.00);-5.00;'';''",
                "-5.00;-5.00;'';''",
                "5.00-;-5.00;'';''",
                "$-5.00;-5.00;$;''",
                "−5;-5;'';''",
                "１２;12;'';''",
                "42 seats;42;'';seats",
                "120个;120;'';个",
                "6万;60000;'';''",
                "1.2万元;12000.0;元;''",
                "19.95/mo;19.95;'';/mo",
                "$19.95 per seat / month;19.95;$;per seat / month",
                "75.00元/月;75.00;元;/月",
                "5 %;0.05;'';''",
                "0.333333;0.333333;'';''",
                "1.250;1.250;'';''",
                "1,250;1250;'';''",
                "0,333;0.333;'';''",
                ".5;0.5;'';''",
                "1.5E3;1500;'';''",
                "1,00,000;100000;'';''",
            })
    void readsWhatPeopleWrite(String text, BigDecimal value, String sign, String unit) {
        Amount amount = AmountReader.read(text, NumberStyle.POINT).orElseThrow();
        assertThat(amount.value()).isEqualByComparingTo(value);
        assertThat(amount.currencySign()).isEqualTo(sign);
        assertThat(amount.unit()).isEqualTo(unit);
    }

    @ParameterizedTest(name = "{0} is no number")
    @ValueSource(
            strings = {
                "ten",
                "TBD",
                "",
                "-",
                "n/a",
                "10-20",
                "10+2",
                "2026-11-23",
                "23.11.2026",
                "1,25,0",
                "3 x 5",
                "12 34",
                "5k",
                "4K video",
                "=1+1",
                "1.234.56",
                "面议",
                "1..5",
                "9999999999999999999999999999999999999999999999999999999999999999999999999999999999999"
            })
    void whatItCannotAccountForIsNoNumber(String text) {
        assertThat(AmountReader.read(text, NumberStyle.POINT)).isEmpty();
    }

    @Test
    void theStyleOfTheTableDecidesWhatCanBeReadBothWays() {
        assertThat(NumberStyle.of(List.of("1.250", "19,95 €", "3.000"))).isEqualTo(NumberStyle.COMMA);
        assertThat(NumberStyle.of(List.of("1,250", "19.95", "Menge"))).isEqualTo(NumberStyle.POINT);
        assertThat(AmountReader.read("1.250", NumberStyle.COMMA).orElseThrow().value())
                .isEqualByComparingTo("1250");
        assertThat(AmountReader.read("1,250", NumberStyle.COMMA).orElseThrow().value())
                .isEqualByComparingTo("1.25");
    }

    @ParameterizedTest(name = "{0} where {1} is expected is {2}")
    @CsvSource({
        "$, USD, USD",
        "$, CAD, CAD",
        "$, EUR, USD",
        "¥, CNY, CNY",
        "¥, JPY, JPY",
        "元, USD, CNY",
        "eur, USD, EUR",
        "kr, NOK, NOK"
    })
    void sharedSignsFollowTheExpectedCurrency(String sign, String expected, String code) {
        assertThat(CurrencySigns.code(sign, expected)).contains(code);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "All prices in EUR, without VAT | EUR",
                "单价(元) | CNY",
                "Unit price (US$) | USD",
                "币种：人民币 | CNY",
                "Preis in € | EUR",
            })
    void currenciesAreFoundInHeadings(String text, String code) {
        assertThat(CurrencySigns.inText(text, "USD")).contains(code);
    }

    @Test
    void numberFormatsOfSpreadsheetsNameTheirCurrency() {
        assertThat(CurrencySigns.inFormat("\"$\"#,##0.00")).isEqualTo("$");
        assertThat(CurrencySigns.inFormat("[$€-407] #,##0.00")).isEqualTo("€");
        assertThat(CurrencySigns.inFormat("[$-409]d mmm yyyy")).isEmpty();
        assertThat(CurrencySigns.inFormat("#,##0.00 \"元\"")).isEqualTo("元");
    }
}
