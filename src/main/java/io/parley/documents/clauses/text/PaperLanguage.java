package io.parley.documents.clauses.text;

/** The language a document is written in, which decides the rules it is read by. */
public enum PaperLanguage {
    EN,
    ZH;

    /** Chinese documents are full of Latin product codes; an English one has hardly any ideograph. */
    private static final int ENOUGH_PERCENT = 15;

    public static PaperLanguage of(SourceText source) {
        long letters = 0;
        long ideographs = 0;
        for (var part : source.parts()) {
            letters += part.chars().filter(Character::isLetter).count();
            ideographs += part.chars().filter(Character::isIdeographic).count();
        }
        return ideographs * 100 >= letters * ENOUGH_PERCENT && ideographs > 0 ? ZH : EN;
    }

    /** The text with its numbers in digits. */
    public NormalText inDigits(NormalText text) {
        return this == ZH ? ChineseNumbers.in(text) : EnglishNumbers.in(text);
    }
}
