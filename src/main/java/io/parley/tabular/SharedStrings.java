package io.parley.tabular;

import io.parley.common.ProblemException;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;

/** Texts that cells refer to by number. */
record SharedStrings(List<String> texts) {

    /** Longer texts than a spreadsheet allows in a cell are cut, so that one cell can't fill the memory. */
    static final int LONGEST_TEXT = 32_767;

    private static final long ALL_CHARACTERS = 16L << 20;

    static SharedStrings read(WorkbookArchive archive, TableLimits limits) throws IOException, XMLStreamException {
        List<String> texts = new ArrayList<>();
        InputStream part = archive.find("xl/sharedStrings.xml");
        if (part == null) {
            return new SharedStrings(texts);
        }
        long characters = 0;
        try (part;
                SafeXml xml = SafeXml.of(part)) {
            for (int event = xml.next(); event != XMLStreamConstants.END_DOCUMENT; event = xml.next()) {
                if (event == XMLStreamConstants.START_ELEMENT && xml.name().equals("si")) {
                    String text = richText(xml, "si");
                    characters += text.length();
                    if (texts.size() >= limits.cells() || characters > ALL_CHARACTERS) {
                        throw new ProblemException("tabular.problem.unpacksTooLarge", "sharedStrings.xml");
                    }
                    texts.add(text);
                }
            }
        }
        return new SharedStrings(texts);
    }

    /** Text of all runs up to the end of the element; phonetic hints of East Asian text are not part of it. */
    static String richText(SafeXml xml, String element) throws XMLStreamException {
        StringBuilder text = new StringBuilder();
        boolean inText = false;
        boolean inPhonetic = false;
        for (int event = xml.next(); event != XMLStreamConstants.END_DOCUMENT; event = xml.next()) {
            if (event == XMLStreamConstants.START_ELEMENT) {
                inText = xml.name().equals("t");
                inPhonetic |= xml.name().equals("rPh");
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                inText = false;
                inPhonetic &= !xml.name().equals("rPh");
                if (xml.name().equals(element)) {
                    break;
                }
            } else if (event == XMLStreamConstants.CHARACTERS && inText && !inPhonetic) {
                String more = xml.text();
                text.append(more, 0, Math.min(more.length(), LONGEST_TEXT - Math.min(LONGEST_TEXT, text.length())));
            }
        }
        return text.toString();
    }

    String text(String index) {
        try {
            int position = Integer.parseInt(index.strip());
            return position >= 0 && position < texts.size() ? texts.get(position) : "";
        } catch (NumberFormatException e) {
            return "";
        }
    }
}
