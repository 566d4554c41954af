package io.parley.claims;

import java.time.LocalDate;

/**
 * What happened with a claim.
 *
 * @param state where it stands now
 * @param day on which it happened
 * @param rmaNumber the grantor's number for it, when it is approved; empty when there is none
 * @param tracking number of the parcel, when it is shipped; empty when there is none
 */
public record ClaimStepDraft(ClaimState state, LocalDate day, String note, String rmaNumber, String tracking) {}
