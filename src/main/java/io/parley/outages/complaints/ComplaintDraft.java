package io.parley.outages.complaints;

/**
 * What a person fills in about a complaint. Only the provider, the facts and what is wanted must be there.
 *
 * @param account at the provider
 * @param facts what happened, with dates
 * @param staff whom one spoke to, and when
 * @param numbers telephone numbers involved
 * @param bills bills involved
 * @param relief what the provider should do
 */
public record ComplaintDraft(
        String provider, String account, String facts, String staff, String numbers, String bills, String relief) {

    static final int LONGEST_PROVIDER = 200;
    static final int LONGEST_ACCOUNT = 80;

    /** Longest statement of facts, in characters. */
    public static final int LONGEST_FACTS = 6000;

    /** Longest list of people, numbers or bills, in characters. */
    public static final int LONGEST_LIST = 1000;

    /** Longest statement of what is wanted, in characters. */
    public static final int LONGEST_RELIEF = 2000;
}
