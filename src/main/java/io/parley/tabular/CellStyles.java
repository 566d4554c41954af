package io.parley.tabular;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import org.apache.poi.ss.usermodel.BuiltinFormats;
import org.apache.poi.ss.usermodel.DateUtil;
import org.jspecify.annotations.Nullable;

/** Number formats of a workbook: what tells a date, a currency or a percentage from a plain number. */
final class CellStyles {

    private final List<Integer> formatOfStyle;
    private final Map<Integer, String> formats;

    private CellStyles(List<Integer> formatOfStyle, Map<Integer, String> formats) {
        this.formatOfStyle = formatOfStyle;
        this.formats = formats;
    }

    static CellStyles read(WorkbookArchive archive) throws IOException, XMLStreamException {
        List<Integer> formatOfStyle = new ArrayList<>();
        Map<Integer, String> formats = new HashMap<>();
        InputStream part = archive.find("xl/styles.xml");
        if (part == null) {
            return new CellStyles(formatOfStyle, formats);
        }
        try (part;
                SafeXml xml = SafeXml.of(part)) {
            boolean inCellFormats = false;
            for (int event = xml.next(); event != XMLStreamConstants.END_DOCUMENT; event = xml.next()) {
                if (event == XMLStreamConstants.START_ELEMENT) {
                    switch (xml.name()) {
                        case "numFmt" -> formats.put(number(xml, "numFmtId"), xml.attribute("formatCode", ""));
                        case "cellXfs" -> inCellFormats = true;
                        case "xf" -> {
                            if (inCellFormats) {
                                formatOfStyle.add(number(xml, "numFmtId"));
                            }
                        }
                        default -> {}
                    }
                } else if (event == XMLStreamConstants.END_ELEMENT && xml.name().equals("cellXfs")) {
                    inCellFormats = false;
                }
            }
        }
        return new CellStyles(formatOfStyle, formats);
    }

    private static int number(SafeXml xml, String attribute) {
        try {
            return Integer.parseInt(xml.attribute(attribute, "0"));
        } catch (NumberFormatException e) {
            return 0;
        }
    }

    /** @param style index as the cell names it; null for the default */
    @Nullable
    String format(@Nullable String style) {
        int id = formatId(style);
        String own = formats.get(id);
        return own != null ? own : id == 0 ? null : BuiltinFormats.getBuiltinFormat(id);
    }

    boolean isDate(@Nullable String style) {
        int id = formatId(style);
        String format = format(style);
        boolean eastAsianDate = (id >= 27 && id <= 36) || (id >= 50 && id <= 58);
        return eastAsianDate || (format != null && DateUtil.isADateFormat(id, format));
    }

    private int formatId(@Nullable String style) {
        try {
            int index = style == null ? -1 : Integer.parseInt(style);
            return index >= 0 && index < formatOfStyle.size() ? formatOfStyle.get(index) : 0;
        } catch (NumberFormatException e) {
            return 0;
        }
    }
}
