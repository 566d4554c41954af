package io.parley.tabular;

import io.parley.common.ProblemException;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.jspecify.annotations.Nullable;

/** Reads the cells of one sheet part. */
final class SheetParser {

    /** Digits a spreadsheet shows and guarantees; the rest is binary noise (28.500000000000004). */
    private static final MathContext SPREADSHEET_DIGITS = new MathContext(15, RoundingMode.HALF_UP);

    private final SafeXml xml;
    private final SharedStrings strings;
    private final CellStyles styles;
    private final boolean epoch1904;
    private final TableLimits limits;
    private final int[] cellsLeft;
    private final String fileName;
    private final List<SheetRow> rows = new ArrayList<>();
    private final List<MergedCells> merges = new ArrayList<>();

    SheetParser(
            SafeXml xml,
            SharedStrings strings,
            CellStyles styles,
            boolean epoch1904,
            TableLimits limits,
            int[] cellsLeft,
            String fileName) {
        this.xml = xml;
        this.strings = strings;
        this.styles = styles;
        this.epoch1904 = epoch1904;
        this.limits = limits;
        this.cellsLeft = cellsLeft;
        this.fileName = fileName;
    }

    Sheet parse(String name, boolean hidden) throws XMLStreamException {
        int lastRow = 0;
        for (int event = xml.next(); event != XMLStreamConstants.END_DOCUMENT; event = xml.next()) {
            if (event != XMLStreamConstants.START_ELEMENT) {
                continue;
            }
            if (xml.name().equals("row")) {
                lastRow = rowNumber(xml.attribute("r"), lastRow + 1);
                row(lastRow, xml.flag("hidden"));
            } else if (xml.name().equals("mergeCell") && merges.size() < limits.rows()) {
                merge(xml.attribute("ref", ""));
            }
        }
        return new Sheet(name, hidden, rows, merges);
    }

    private void row(int number, boolean hidden) throws XMLStreamException {
        List<Cell> cells = new ArrayList<>();
        for (int event = xml.next(); event != XMLStreamConstants.END_DOCUMENT; event = xml.next()) {
            if (event == XMLStreamConstants.END_ELEMENT && xml.name().equals("row")) {
                break;
            }
            if (event == XMLStreamConstants.START_ELEMENT && xml.name().equals("c")) {
                int column = column(xml.attribute("r"), cells.size());
                Cell cell = cell();
                if (!cell.isBlank() || cell.computed()) {
                    refuseTooMany(column);
                    while (cells.size() < column) {
                        cells.add(Cell.BLANK);
                    }
                    cells.add(cell);
                }
            }
        }
        if (!cells.isEmpty()) {
            rows.add(new SheetRow(number, hidden, cells));
        }
    }

    private void refuseTooMany(int column) {
        if (rows.size() >= limits.rows() || column >= limits.columns() || --cellsLeft[0] < 0) {
            throw new ProblemException("tabular.problem.tooManyCells", fileName, limits.rows(), limits.columns());
        }
    }

    private Cell cell() throws XMLStreamException {
        String type = xml.attribute("t", "n");
        String style = xml.attribute("s");
        boolean computed = false;
        String value = "";
        for (int event = xml.next(); event != XMLStreamConstants.END_DOCUMENT; event = xml.next()) {
            if (event == XMLStreamConstants.END_ELEMENT && xml.name().equals("c")) {
                break;
            }
            if (event == XMLStreamConstants.START_ELEMENT) {
                switch (xml.name()) {
                    case "f" -> computed = true;
                    case "v" -> value = element("v");
                    case "is" -> value = SharedStrings.richText(xml, "is");
                    default -> {}
                }
            }
        }
        Cell cell = value(type, style, value);
        return computed ? cell.asComputed() : cell;
    }

    private String element(String name) throws XMLStreamException {
        StringBuilder text = new StringBuilder();
        for (int event = xml.next(); event != XMLStreamConstants.END_DOCUMENT; event = xml.next()) {
            if (event == XMLStreamConstants.END_ELEMENT && xml.name().equals(name)) {
                break;
            }
            if (event == XMLStreamConstants.CHARACTERS && text.length() < SharedStrings.LONGEST_TEXT) {
                text.append(xml.text());
            }
        }
        return text.toString();
    }

    private Cell value(String type, @Nullable String style, String value) {
        return switch (type) {
            case "s" -> Cell.text(strings.text(value));
            case "inlineStr", "str", "e" -> Cell.text(value);
            case "b" -> Cell.text(value.equals("1") ? "TRUE" : "FALSE");
            case "d" -> isoDate(value);
            default -> number(style, value);
        };
    }

    private static Cell isoDate(String value) {
        try {
            return Cell.date(LocalDateTime.parse(value.length() == 10 ? value + "T00:00:00" : value.replace("Z", "")));
        } catch (DateTimeException e) {
            return Cell.text(value);
        }
    }

    private Cell number(@Nullable String style, String value) {
        if (value.isBlank()) {
            return Cell.BLANK;
        }
        BigDecimal number;
        try {
            number = plain(new BigDecimal(value.strip()));
        } catch (ArithmeticException | NumberFormatException e) {
            return Cell.text(value);
        }
        if (styles.isDate(style) && DateUtil.isValidExcelDate(number.doubleValue())) {
            LocalDateTime date = DateUtil.getLocalDateTime(number.doubleValue(), epoch1904);
            if (date != null) {
                return Cell.date(date);
            }
        }
        return Cell.number(number, styles.format(style));
    }

    private static BigDecimal plain(BigDecimal number) {
        if (Math.abs((long) number.precision() - number.scale()) > 320 || number.scale() > 330) {
            throw new ArithmeticException("beyond a spreadsheet's range");
        }
        BigDecimal shown = number.round(SPREADSHEET_DIGITS);
        if (shown.signum() == 0) {
            return BigDecimal.ZERO;
        }
        BigDecimal stripped = shown.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }

    private void merge(String reference) {
        try {
            CellRangeAddress range = CellRangeAddress.valueOf(reference);
            merges.add(new MergedCells(
                    range.getFirstRow() + 1, range.getLastRow() + 1, range.getFirstColumn(), range.getLastColumn()));
        } catch (IllegalArgumentException e) {
            throw new ProblemException("tabular.problem.damaged", fileName);
        }
    }

    private int column(@Nullable String reference, int otherwise) {
        if (reference == null) {
            return otherwise;
        }
        try {
            int column = new CellReference(reference).getCol();
            return Math.max(otherwise, column);
        } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
            throw new ProblemException("tabular.problem.damaged", fileName);
        }
    }

    private int rowNumber(@Nullable String attribute, int otherwise) {
        try {
            return attribute == null ? otherwise : Math.max(otherwise, Integer.parseInt(attribute));
        } catch (NumberFormatException e) {
            throw new ProblemException("tabular.problem.damaged", fileName);
        }
    }
}
