package io.parley.tabular;

import java.text.Normalizer;
import java.util.Locale;

/** Headings reduced to what their words say: case, accents, brackets and punctuation do not count. */
public final class HeadingText {

    private HeadingText() {}

    /** All words, those in brackets included: {@code "Unit price (USD)"} becomes {@code "unit price usd"}. */
    public static String words(String heading) {
        String plain = Normalizer.normalize(Normalizer.normalize(heading, Normalizer.Form.NFKC), Normalizer.Form.NFD)
                .replaceAll("\\p{M}+", "")
                .toLowerCase(Locale.ROOT)
                .replace("ß", "ss");
        return plain.replaceAll("[^\\p{L}\\p{N}#%]+", " ")
                .replace("#", " # ")
                .replaceAll(" +", " ")
                .strip();
    }

    /** The words outside brackets, or all of them if nothing stands outside. */
    static String mainWords(String heading) {
        String outside = words(
                Normalizer.normalize(heading, Normalizer.Form.NFKC).replaceAll("\\([^)]*\\)|\\[[^]]*]|【[^】]*】", " "));
        return outside.isEmpty() ? words(heading) : outside;
    }

    /** True if the phrase stands in the words: whole words of alphabets, any part of Chinese text. */
    public static boolean contains(String words, String phrase) {
        return isChinese(phrase) ? words.contains(phrase) : (" " + words + " ").contains(" " + phrase + " ");
    }

    static boolean isChinese(String phrase) {
        return phrase.codePoints().anyMatch(Character::isIdeographic);
    }
}
