package io.parley.documents.clauses.learned;

import io.parley.documents.clauses.text.Quantity;

/**
 * A number in a sentence with what it counts.
 *
 * @param start where it begins in the plain text
 * @param end where it ends, behind its unit
 * @param amount digits, with commas and decimals as printed
 * @param unit of time as printed; empty for other kinds
 */
record Mention(int start, int end, Kind kind, String amount, String unit) {

    enum Kind {
        TIME,
        PERCENT,
        MONEY,
        COUNT
    }

    Quantity quantity() {
        return new Quantity(Integer.parseInt(amount), unit);
    }
}
