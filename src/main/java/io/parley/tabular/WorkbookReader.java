package io.parley.tabular;

import io.parley.common.ProblemException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipException;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;

/**
 * Reads the cells of an XLSX workbook by streaming through its parts. Links, drawings, data connections and formulas are
 * not looked at; of a formula only the cached value counts.
 */
final class WorkbookReader {

    private record Tab(String name, boolean hidden, String relation) {}

    private final String fileName;
    private final TableLimits limits;

    WorkbookReader(String fileName, TableLimits limits) {
        this.fileName = fileName;
        this.limits = limits;
    }

    TableFile read(byte[] content) {
        try (WorkbookArchive archive = WorkbookArchive.open(fileName, content, limits)) {
            return new TableFile(fileName, null, null, sheets(archive), List.of());
        } catch (SafeXml.DocumentTypeException e) {
            throw new ProblemException("tabular.problem.documentType", fileName);
        } catch (ZipException | XMLStreamException e) {
            throw new ProblemException("tabular.problem.notWorkbook", fileName);
        } catch (IOException | UncheckedIOException e) {
            throw new ProblemException("tabular.problem.damaged", fileName);
        }
    }

    private List<Sheet> sheets(WorkbookArchive archive) throws IOException, XMLStreamException {
        Map<String, String> targets = relations(archive);
        boolean[] epoch1904 = new boolean[1];
        List<Tab> tabs = tabs(archive, epoch1904);
        SharedStrings strings = SharedStrings.read(archive, limits);
        CellStyles styles = CellStyles.read(archive);
        List<Sheet> sheets = new ArrayList<>();
        int[] cellsLeft = {limits.cells()};
        for (Tab tab : tabs) {
            String target = targets.get(tab.relation());
            InputStream part = target == null ? null : archive.find(target);
            if (part == null) {
                continue;
            }
            try (part;
                    SafeXml xml = SafeXml.of(part)) {
                SheetParser parser = new SheetParser(xml, strings, styles, epoch1904[0], limits, cellsLeft, fileName);
                sheets.add(parser.parse(tab.name(), tab.hidden()));
            }
        }
        if (sheets.isEmpty()) {
            throw new ProblemException("tabular.problem.notWorkbook", fileName);
        }
        return sheets;
    }

    private List<Tab> tabs(WorkbookArchive archive, boolean[] epoch1904) throws IOException, XMLStreamException {
        List<Tab> tabs = new ArrayList<>();
        try (InputStream part = required(archive, "xl/workbook.xml");
                SafeXml xml = SafeXml.of(part)) {
            for (int event = xml.next(); event != XMLStreamConstants.END_DOCUMENT; event = xml.next()) {
                if (event != XMLStreamConstants.START_ELEMENT) {
                    continue;
                }
                if (xml.name().equals("workbookPr")) {
                    epoch1904[0] = xml.flag("date1904");
                } else if (xml.name().equals("sheet")) {
                    boolean hidden = !xml.attribute("state", "visible").equals("visible");
                    tabs.add(new Tab(xml.attribute("name", ""), hidden, xml.attribute("id", "")));
                }
            }
        }
        return tabs;
    }

    /** Relation id to the path of the part; only parts of this workbook, never a link to elsewhere. */
    private Map<String, String> relations(WorkbookArchive archive) throws IOException, XMLStreamException {
        Map<String, String> targets = new HashMap<>();
        try (InputStream part = required(archive, "xl/_rels/workbook.xml.rels");
                SafeXml xml = SafeXml.of(part)) {
            for (int event = xml.next(); event != XMLStreamConstants.END_DOCUMENT; event = xml.next()) {
                if (event == XMLStreamConstants.START_ELEMENT
                        && xml.name().equals("Relationship")
                        && !xml.attribute("TargetMode", "Internal").equals("External")
                        && xml.attribute("Type", "").endsWith("/worksheet")) {
                    String target = xml.attribute("Target", "");
                    targets.put(xml.attribute("Id", ""), target.startsWith("/") ? target.substring(1) : "xl/" + target);
                }
            }
        }
        return targets;
    }

    private InputStream required(WorkbookArchive archive, String name) throws IOException {
        InputStream part = archive.find(name);
        if (part == null) {
            throw new ProblemException("tabular.problem.notWorkbook", fileName);
        }
        return part;
    }
}
