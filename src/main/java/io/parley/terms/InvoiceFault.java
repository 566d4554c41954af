package io.parley.terms;

/** Why a line of a bill is not what was agreed (domain.md §12). */
public enum InvoiceFault {
    /** The price of one unit, or the rate of a fee, is another one. */
    WRONG_RATE,
    /** More or fewer units than agreed. */
    WRONG_QTY,
    /** A free or reduced month was not given. */
    MISSING_PROMO,
    /** Nothing that was agreed has this code or name. */
    UNEXPECTED_FEE,
    /** A public charge is handed on for more than the law lets through. */
    PASS_THROUGH_ABOVE_CEILING,
    /** Quantity and price are as agreed, their product is not. */
    WRONG_AMOUNT,
    /** Agreed for the month, and not on the bill: it may come later. */
    NOT_BILLED
}
