package io.parley.internet;

/**
 * What became of a list of tests that was taken in.
 *
 * @param added tests that are new
 * @param known tests of the same site and moment that had been there before and were left as they are
 */
public record ImportedTests(int added, int known) {}
