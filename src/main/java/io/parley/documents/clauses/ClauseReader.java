package io.parley.documents.clauses;

import java.util.List;

/** Finds what a sentence pattern alone cannot say. */
@FunctionalInterface
interface ClauseReader {

    List<Finding> read(Paper paper);
}
