package io.parley.documents;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Which of the product's languages a text is written in, by its characters and its most frequent small words. */
final class TextLanguage {

    private static final int ENOUGH_LETTERS = 20;
    /** Chinese papers are full of Latin product codes; others have hardly any ideograph. */
    private static final int IDEOGRAPHS_PERCENT = 15;
    /** In English prose it is about forty. */
    private static final int SMALL_WORDS_PERCENT = 10;

    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}']+");
    private static final Set<String> SMALL_WORDS = Set.of(
            "the", "of", "and", "to", "in", "is", "for", "a", "by", "be", "or", "with", "on", "per", "this", "that",
            "are", "at", "as", "not", "any", "will", "shall", "from", "if", "an", "each", "you", "your", "we", "our");

    private TextLanguage() {}

    /** @return empty when it is another one, or too little to tell */
    static Optional<Locale> of(List<String> pages) {
        long letters = 0;
        long ideographs = 0;
        long words = 0;
        long small = 0;
        for (String page : pages) {
            letters += page.codePoints().filter(Character::isLetter).count();
            ideographs += page.codePoints().filter(Character::isIdeographic).count();
            for (String word : BETWEEN_WORDS.split(page.toLowerCase(Locale.ROOT))) {
                words++;
                small += SMALL_WORDS.contains(word) ? 1 : 0;
            }
        }
        if (letters < ENOUGH_LETTERS) {
            return Optional.empty();
        }
        if (ideographs * 100 >= letters * IDEOGRAPHS_PERCENT) {
            return Optional.of(Locale.CHINESE);
        }
        return small * 100 >= words * SMALL_WORDS_PERCENT ? Optional.of(Locale.ENGLISH) : Optional.empty();
    }
}
