package io.parley.quotes;

/** What one may do with offers. */
public final class QuotePermissions {

    /** See offers, their terms and the comparison. */
    public static final String READ = "quote:read";
    /** Submit a round, capture and revise terms. */
    public static final String EDIT = "quote:edit";
    /** Take an offer out of the comparison. */
    public static final String WITHDRAW = "quote:withdraw";

    private QuotePermissions() {}
}
