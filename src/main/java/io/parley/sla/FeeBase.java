package io.parley.sla;

/** What a credit is a percentage of (term {@code sla.feeBase}). */
public enum FeeBase {
    /** All recurring charges of the month. */
    ALL_MRC,
    /** The recurring charges of the VOICE lines. */
    AFFECTED_SERVICE,
    /** The recurring charges of the site's lines. */
    SITE_MRC,
    /** All recurring charges of one month, whatever the window. */
    ONE_MONTH_MRC
}
