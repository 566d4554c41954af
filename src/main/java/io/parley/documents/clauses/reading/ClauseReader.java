package io.parley.documents.clauses.reading;

import java.util.List;

/** Finds what a sentence pattern alone cannot say. */
public interface ClauseReader {

    /** What it can find; {@code fee.*} stands for all keys that begin so. */
    List<String> keys();

    List<Finding> read(Paper paper);
}
