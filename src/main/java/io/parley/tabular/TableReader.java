package io.parley.tabular;

/**
 * Reads a CSV or XLSX file into neutral sheets. The kind of file is told by its content, the name only has to agree.
 * Nothing is ever evaluated, fetched or written while reading. Safe for use by several threads.
 */
public final class TableReader {

    /**
     * @param fileName name as the sender gave it, for messages and for its extension
     * @param content the whole file, at most 20 MB
     * @throws io.parley.common.ProblemException ({@code tabular.problem.*}) if the file as a whole can't be read
     */
    public TableFile read(String fileName, byte[] content) {
        throw new UnsupportedOperationException(fileName + content.length);
    }
}
