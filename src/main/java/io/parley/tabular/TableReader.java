package io.parley.tabular;

import io.parley.common.ProblemException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;

/**
 * Reads a CSV or XLSX file into neutral sheets. The kind of file is told by its content, the name only has to agree.
 * Nothing is ever evaluated, fetched or written while reading. Safe for use by several threads.
 */
public final class TableReader {

    private static final Set<String> TEXT_EXTENSIONS = Set.of("csv", "txt", "tsv", "tab");
    private static final byte[] ZIP = {'P', 'K', 3, 4};
    private static final byte[] OLE2 = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};

    private final TableLimits limits;

    public TableReader() {
        this(TableLimits.DEFAULT);
    }

    public TableReader(TableLimits limits) {
        this.limits = limits;
    }

    /**
     * @param fileName name as the sender gave it, for messages and for its extension
     * @param content the whole file, at most 20 MB
     * @throws ProblemException ({@code tabular.problem.*}) if the file as a whole can't be read
     */
    public TableFile read(String fileName, byte[] content) {
        if (content.length == 0) {
            throw new ProblemException("tabular.problem.empty", fileName);
        }
        if (content.length > limits.bytes()) {
            throw new ProblemException("tabular.problem.tooLarge", fileName, limits.bytes() >> 20);
        }
        String extension = extension(fileName);
        if (TEXT_EXTENSIONS.contains(extension)) {
            if (startsWith(content, ZIP) || startsWith(content, OLE2)) {
                throw new ProblemException("tabular.problem.notText", fileName);
            }
            return new DelimitedText(fileName, limits).read(content);
        }
        return switch (extension) {
            case "xlsx" -> workbook(fileName, content);
            case "xlsm" -> throw new ProblemException("tabular.problem.macros", fileName);
            case "xls" -> throw new ProblemException("tabular.problem.oldWorkbook", fileName);
            default -> throw new ProblemException("tabular.problem.type", fileName);
        };
    }

    private TableFile workbook(String fileName, byte[] content) {
        if (startsWith(content, OLE2)) {
            throw new ProblemException("tabular.problem.oldWorkbook", fileName);
        }
        if (!startsWith(content, ZIP)) {
            throw new ProblemException("tabular.problem.notWorkbook", fileName);
        }
        return new WorkbookReader(fileName, limits).read(content);
    }

    private static String extension(String fileName) {
        int dot = fileName.lastIndexOf('.');
        return dot < 0 ? "" : fileName.substring(dot + 1).toLowerCase(Locale.ROOT);
    }

    private static boolean startsWith(byte[] content, byte[] magic) {
        return content.length >= magic.length
                && new String(content, 0, magic.length, StandardCharsets.ISO_8859_1)
                        .equals(new String(magic, StandardCharsets.ISO_8859_1));
    }
}
