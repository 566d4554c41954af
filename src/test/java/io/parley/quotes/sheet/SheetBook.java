package io.parley.quotes.sheet;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Workbooks for tests, one row per line; a text that begins with {@code =} is a formula with a stored value behind {@code ⇒}. */
final class SheetBook {

    private final XSSFWorkbook workbook = new XSSFWorkbook();
    private XSSFSheet sheet;

    private SheetBook(String name) {
        sheet = workbook.createSheet(name);
    }

    static SheetBook sheet(String name) {
        return new SheetBook(name);
    }

    SheetBook andSheet(String name) {
        sheet = workbook.createSheet(name);
        return this;
    }

    /** Appends a row; numbers stay numbers. */
    SheetBook row(Object... values) {
        XSSFRow row = sheet.createRow(sheet.getPhysicalNumberOfRows() == 0 ? 0 : sheet.getLastRowNum() + 1);
        for (int column = 0; column < values.length; column++) {
            XSSFCell cell = row.createCell(column);
            if (values[column] instanceof Number number) {
                cell.setCellValue(new BigDecimal(number.toString()).doubleValue());
            } else if (values[column].toString().startsWith("=")) {
                String[] formula = values[column].toString().substring(1).split("⇒");
                cell.setCellFormula(formula[0].strip());
                cell.setCellValue(Double.parseDouble(formula[1].strip()));
            } else if (!values[column].toString().isEmpty()) {
                cell.setCellValue(values[column].toString());
            }
        }
        return this;
    }

    SheetBook merge(String range) {
        sheet.addMergedRegion(CellRangeAddress.valueOf(range));
        return this;
    }

    /** Number format of one cell of the last row. */
    SheetBook format(int column, String format) {
        var style = workbook.createCellStyle();
        style.setDataFormat(workbook.createDataFormat().getFormat(format));
        sheet.getRow(sheet.getLastRowNum()).getCell(column).setCellStyle(style);
        return this;
    }

    SheetBook hideLastRow() {
        sheet.getRow(sheet.getLastRowNum()).setZeroHeight(true);
        return this;
    }

    SheetBook hideSheet() {
        workbook.setSheetHidden(workbook.getSheetIndex(sheet), true);
        return this;
    }

    byte[] bytes() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (workbook) {
            workbook.write(out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
