package io.parley.terms;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Properties;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Everything this module can say has words in every language. */
class TermTextsTest {

    @ParameterizedTest
    @ValueSource(strings = {"translations.properties", "translations_zh_CN.properties"})
    void keysWordsFindingsAndFormulasHaveTexts(String file) throws IOException {
        var texts = new Properties();
        try (var reader =
                Files.newBufferedReader(Path.of("src/main/resources/vaadin-i18n", file), StandardCharsets.UTF_8)) {
            texts.load(reader);
        }

        assertThat(texts.stringPropertyNames())
                .containsAll(TermKeys.all().stream().map(TermKey::labelKey).toList())
                .containsAll(words().map(TermWord::labelKey).toList())
                .containsAll(Arrays.stream(OfferCosting.Figure.values())
                        .map(figure -> "terms.formula." + figure)
                        .toList())
                .containsAll(findings().map(Finding::messageKey).toList())
                .containsAll(inputs().toList());
    }

    private static Stream<String> words() {
        var ofKeys = TermKeys.all().stream().flatMap(key -> key.vocabulary().stream());
        var ofEnums = Stream.of(
                        NoticeStatus.values(),
                        NoticePeriod.Unit.values(),
                        Severity.values(),
                        FeeAuthority.values(),
                        LineKind.values(),
                        LineCategory.values(),
                        TerminationFee.Kind.values(),
                        Escalator.Kind.values(),
                        Clawback.Mode.values(),
                        RequiredFeature.Level.values())
                .flatMap(Arrays::stream)
                .map(Object::toString);
        var parts = Arrays.stream(ExitPart.values()).map(ExitPart::code);
        return Stream.concat(Stream.concat(ofKeys, ofEnums), parts);
    }

    private static Stream<Finding> findings() {
        var ofOffers = ClientCase.NAMES.stream()
                .map(ClientCase::named)
                .flatMap(client -> client.offers().stream()
                        .flatMap(offer -> new OfferReview(
                                        client.terms(offer),
                                        OfferCosting.of(client.costing(offer)),
                                        client.required(),
                                        client.targetStart(),
                                        client.today())
                                .findings().stream()));
        return Stream.concat(
                ofOffers,
                Stream.of(
                        Finding.fewerThanTwoValidQuotes(),
                        Finding.termDiffers(24, 36),
                        Finding.currencyWithoutRate("EUR", "USD")));
    }

    private static Stream<String> inputs() {
        var costing = OfferCosting.of(ClientCase.named("harbor-dental").costing("bluemarten"));
        return Arrays.stream(OfferCosting.Figure.values())
                .flatMap(figure -> costing.explain(figure).inputs().stream())
                .map(Explanation.Input::labelKey)
                .filter(java.util.Objects::nonNull);
    }
}
