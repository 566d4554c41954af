package io.parley.documents;

import io.parley.common.ProblemException;
import io.parley.documents.ReceivedFile.Findings;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import javax.xml.XMLConstants;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParserFactory;
import org.jspecify.annotations.Nullable;
import org.xml.sax.Attributes;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/**
 * Checks an office file's parts without asking anything outside it, and reads the paragraphs of a text document
 * and the cells of a workbook.
 */
final class OfficeFile {

    private static final int LONGEST_TEXT = 2_000_000;

    private final FileType type;
    private final Path file;
    private final Set<String> parts = new HashSet<>();
    private final StringBuilder text = new StringBuilder();
    private final SheetTexts sheets = new SheetTexts();

    OfficeFile(FileType type, Path file) {
        this.type = type;
        this.file = file;
    }

    Findings check() throws IOException {
        Archive.check(file, this::checkPart);
        String main = type == FileType.XLSX ? "xl/workbook.xml" : "word/document.xml";
        if (!parts.contains("[Content_Types].xml") || !parts.contains(main)) {
            throw ContentCheck.mismatch(type);
        }
        List<String> pages = type == FileType.DOCX ? List.of(text.toString().strip()) : sheets.bySheet();
        return new Findings(null, false, null, pages);
    }

    private void checkPart(String name, InputStream content) throws IOException {
        parts.add(name);
        String lower = name.toLowerCase(Locale.ROOT);
        if (lower.endsWith("vbaproject.bin") || lower.contains("/activex/")) {
            throw new ProblemException("documents.refused.macros");
        }
        if (lower.endsWith(".xml") || lower.endsWith(".rels")) {
            parse(content, handler(name));
        }
    }

    private DefaultHandler handler(String name) {
        return switch (name) {
            case "[Content_Types].xml" -> new ContentTypes();
            case "word/document.xml" -> new Paragraphs();
            default -> {
                SheetTexts.Part part = type == FileType.XLSX ? sheets.part(name) : null;
                yield part == null ? new NothingFromOutside() : new Cells(part);
            }
        };
    }

    private static void parse(InputStream content, DefaultHandler handler) throws IOException {
        // The parser closes what it reads, but the archive has yet to count the rest.
        InputStream open = new FilterInputStream(content) {
            @Override
            public void close() {}
        };
        try {
            SAXParserFactory factory = SAXParserFactory.newDefaultNSInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            factory.setFeature("http://xml.org/sax/features/external-general-entities", false);
            factory.setFeature("http://xml.org/sax/features/external-parameter-entities", false);
            factory.newSAXParser().parse(new InputSource(open), handler);
        } catch (SAXException e) {
            String message = e.getMessage();
            throw new ProblemException(
                    message != null && message.contains("DOCTYPE")
                            ? "documents.refused.documentType"
                            : "documents.refused.damagedArchive");
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static class NothingFromOutside extends DefaultHandler {
        @Override
        public InputSource resolveEntity(@Nullable String publicId, @Nullable String systemId) {
            throw new ProblemException("documents.refused.documentType");
        }
    }

    private static final class ContentTypes extends NothingFromOutside {
        @Override
        public void startElement(String uri, String local, String qualified, Attributes attributes) {
            String contentType = attributes.getValue("ContentType");
            if (contentType != null && (contentType.contains("macroEnabled") || contentType.contains("vbaProject"))) {
                throw new ProblemException("documents.refused.macros");
            }
        }
    }

    /** Part of a workbook. */
    private static final class Cells extends NothingFromOutside {
        private final SheetTexts.Part part;

        Cells(SheetTexts.Part part) {
            this.part = part;
        }

        @Override
        public void startElement(String uri, String local, String qualified, Attributes attributes) {
            part.start(local, attributes);
        }

        @Override
        public void endElement(String uri, String local, String qualified) {
            part.end(local);
        }

        @Override
        public void characters(char[] characters, int start, int length) {
            part.characters(characters, start, length);
        }
    }

    /** One line per paragraph. */
    private final class Paragraphs extends NothingFromOutside {
        private boolean inText;

        @Override
        public void startElement(String uri, String local, String qualified, Attributes attributes) {
            inText = local.equals("t");
            if (local.equals("tab") || local.equals("br")) {
                text.append(' ');
            }
        }

        @Override
        public void endElement(String uri, String local, String qualified) {
            inText = false;
            if (local.equals("p")) {
                text.append('\n');
            }
        }

        @Override
        public void characters(char[] characters, int start, int length) {
            if (inText) {
                text.append(characters, start, length);
                if (text.length() > LONGEST_TEXT) {
                    throw new ProblemException("documents.refused.unpacksTooLarge");
                }
            }
        }
    }
}
