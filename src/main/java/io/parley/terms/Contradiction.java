package io.parley.terms;

/**
 * Two documents of one offer say different things.
 *
 * @param governing the statement that counts: a confirmed one before a claim, a contract document before the quote
 * @param other the statement it beats
 */
public record Contradiction(CapturedTerm governing, CapturedTerm other) {

    public String key() {
        return governing.key();
    }
}
