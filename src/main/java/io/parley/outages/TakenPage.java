package io.parley.outages;

/**
 * What became of the outages that were chosen from a status page.
 *
 * @param added outages that are new in the log
 * @param ended outages of the log that went on and are over now
 * @param known outages that had been there before and were left as they are
 */
public record TakenPage(int added, int ended, int known) {}
