package io.parley.tabular;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ColumnDictionaryTest {

    private enum Meaning {
        CODE,
        NAME,
        PRICE,
        MONTH,
        TOTAL
    }

    @Test
    void aVagueHeadingTakesTheMeaningNobodyClaimsMoreClearly() {
        ColumnDictionary<Meaning> words = new ColumnDictionary<Meaning>()
                .add(Meaning.CODE, "code", "编码")
                .add(Meaning.NAME, "description", "名称")
                .addAny(List.of(Meaning.NAME, Meaning.CODE), "item", "项目");
        assertThat(words.assign(List.of("Item", "Description")).columns())
                .isEqualTo(Map.of(0, Meaning.CODE, 1, Meaning.NAME));
        assertThat(words.assign(List.of("编码", "项目")).columns()).isEqualTo(Map.of(0, Meaning.CODE, 1, Meaning.NAME));
    }

    @Test
    void theLongerPhraseSaysMore() {
        ColumnDictionary<Meaning> words =
                new ColumnDictionary<Meaning>().add(Meaning.PRICE, "price").add(Meaning.TOTAL, "total price");
        assertThat(words.assign(List.of("Total price (net, USD)", "Price (USD)"))
                        .columns())
                .isEqualTo(Map.of(0, Meaning.TOTAL, 1, Meaning.PRICE));
    }

    /** Once a coin toss per start of the JVM, because enums were met in the order of their hashes. */
    @Test
    void phrasesOfTheSameLengthAreDecidedByTheOrderOfTheDictionary() {
        ColumnDictionary<Meaning> words =
                new ColumnDictionary<Meaning>().add(Meaning.PRICE, "price").add(Meaning.MONTH, "month");
        assertThat(words.assign(List.of("Price/seat/month")).columns()).isEqualTo(Map.of(0, Meaning.PRICE));
    }
}
