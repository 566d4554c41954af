package io.parley.outages;

/**
 * What became of a log that was taken in.
 *
 * @param added outages that are new in the log
 * @param known outages that had been there before and were left as they are
 */
public record ImportedLog(int added, int known) {}
