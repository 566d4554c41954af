package io.parley.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TextLanguageTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Either party may end this agreement by giving notice of at least ninety (90) days. | en
            本协议期限为三十六个月，自服务开通之日起计算，期满前九十日未书面通知则自动续期。 | zh
            SIP 中继 200 线，E911 服务与 DID 号码，按月计费，不含税费，首月免费。 | zh
            Der Vertrag verlängert sich um zwölf Monate, wenn er nicht gekündigt wird. | other
            42 × 19.95 | other
            AD-T40G | other
            """)
    void isToldByCharactersAndSmallWords(String text, String language) {
        assertThat(TextLanguage.of(List.of(text)).map(Locale::toLanguageTag).orElse("other"))
                .isEqualTo(language);
    }

    @Test
    void nothingHasNone() {
        assertThat(TextLanguage.of(List.of())).isEmpty();
        assertThat(TextLanguage.of(List.of(""))).isEmpty();
    }
}
