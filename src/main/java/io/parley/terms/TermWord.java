package io.parley.terms;

/** Words of the closed vocabularies, such as {@code TACIT} or {@code CERTIFIED_MAIL}, as people read them. */
public final class TermWord {

    private TermWord() {}

    /** Key of a word in the translations; every word of {@link TermKeys} and of the enums here has one. */
    public static String labelKey(String word) {
        return "terms.word." + word;
    }

    /** Key of the name of one of the ten considerations. */
    public static String considerationKey(int consideration) {
        return "terms.consideration." + consideration;
    }
}
