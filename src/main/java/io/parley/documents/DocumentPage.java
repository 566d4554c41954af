package io.parley.documents;

/**
 * The text of one page, for quoting.
 *
 * @param number counted from 1; a document without pages is one page
 */
public record DocumentPage(int number, String text) {}
