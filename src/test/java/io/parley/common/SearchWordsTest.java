package io.parley.common;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SearchWordsTest {

    @Test
    void signsThatDatabasesReadAreTakenLiterallyOrLeftOut() {
        var words = SearchWords.of("+100% a_b !x \"two words\"");

        assertThat(words.like(0)).isEqualTo("%+100!%%");
        assertThat(words.like(1)).isEqualTo("%a!_b%");
        assertThat(words.like(2)).isEqualTo("%!!x%");
        assertThat(words.like(3)).isEqualTo("%two words%");
        assertThat(words.like(4)).isEqualTo("%");
        assertThat(words.indexQuery()).isEqualTo("+\"100\" +\"two\" +\"words\"");
    }

    @Test
    void longRunsAreAskedForInPartsAndShortOnesNotAtAll() {
        assertThat(SearchWords.of("x".repeat(45)).indexQuery())
                .isEqualTo("+\"" + "x".repeat(20) + "\" +\"" + "x".repeat(5) + "\"");
        assertThat(SearchWords.of("续 %").indexQuery()).isEmpty();
    }

    @Test
    void atMostFiveWordsCount() {
        assertThat(SearchWords.of("one two three four five six").occurIn("five four three two one"))
                .isTrue();
        assertThat(SearchWords.of("one two").occurIn("one")).isFalse();
        assertThat(SearchWords.of(" \u3000\u0000").isEmpty()).isTrue();
    }

    @Test
    void theExcerptIsWhereTheWordsStandTogetherAndBeginsWithAWholeWord() {
        var text = "fee " + "filling ".repeat(60) + "the termination fee is due " + "filling ".repeat(60);

        var excerpt = SearchWords.of("fee termination").excerpt(text);

        assertThat(excerpt.text())
                .contains("the termination fee is due")
                .startsWith("… filling")
                .endsWith(" …");
        assertThat(excerpt.pieces()).filteredOn(piece -> piece.found()).hasSize(2);
    }

    @Test
    void aShortTextIsItsOwnExcerpt() {
        assertThat(SearchWords.of("agent").excerpt("Ann Agent").text()).isEqualTo("Ann Agent");
        assertThat(SearchWords.of("x").excerpt("x").text()).isEqualTo("x");
        assertThat(SearchWords.of("nowhere").excerpt("").text()).isEmpty();
    }

    @Test
    void anExcerptNeverHalvesACharacter() {
        var excerpt = SearchWords.of("x").excerpt("📞".repeat(200) + "x" + "📞".repeat(200));

        assertThat(excerpt.text().codePoints().filter(c -> Character.getType(c) == Character.SURROGATE))
                .isEmpty();
    }
}
