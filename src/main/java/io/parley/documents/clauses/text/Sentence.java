package io.parley.documents.clauses.text;

import org.jspecify.annotations.Nullable;

/**
 * A sentence, an item of a list or a row of a table.
 *
 * @param page on which it begins, counted from 1; absent for a document without pages
 * @param paragraph counted from 1, of a document without pages
 * @param heading the small text of the heading above it
 * @param place its place among its like in the document
 */
public record Sentence(
        @Nullable Integer page, @Nullable Integer paragraph, String heading, NormalText words, int place) {

    /** Stands where a sentence goes on on the next page; it is white space. */
    static final char PAGE_BREAK = '\u000b';

    private static final int SHORT_ENOUGH = 280;
    private static final String CLAUSE_ENDS = ",;:";

    /** Exact words, all of them on one page. */
    public record Quotation(@Nullable Integer page, String words) {}

    public String text() {
        return words.text();
    }

    public Quotation quotation() {
        return quotation(0, text().length());
    }

    /** The exact words round a match: the sentence, or of a long one the clauses that hold the match. */
    public Quotation quotation(int start, int end) {
        if (words.exact(0, text().length()).length() <= SHORT_ENOUGH) {
            return onOnePage(0, text().length());
        }
        int from = start;
        while (from > 0 && CLAUSE_ENDS.indexOf(text().charAt(from - 1)) < 0) {
            from--;
        }
        int to = end;
        while (to < text().length() && CLAUSE_ENDS.indexOf(text().charAt(to)) < 0) {
            to++;
        }
        return onOnePage(from, to);
    }

    private Quotation onOnePage(int from, int to) {
        var exact = words.exact(from, to);
        int turn = exact.indexOf(PAGE_BREAK);
        boolean behind = words.exact(0, from).indexOf(PAGE_BREAK) >= 0;
        if (turn < 0) {
            return new Quotation(behind ? next() : page, plain(exact));
        }
        return turn * 2 >= exact.length()
                ? new Quotation(page, plain(exact.substring(0, turn)))
                : new Quotation(next(), plain(exact.substring(turn)));
    }

    private @Nullable Integer next() {
        return page == null ? null : Integer.valueOf(page + 1);
    }

    private static String plain(String exact) {
        return exact.replaceAll("\\s+", " ").strip();
    }
}
