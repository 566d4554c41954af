package io.parley.assessment;

/** A trial with who recorded it. */
public record SupportTrialDetails(SupportTrialId id, SupportTrialDraft trial, String recordedBy) {}
