package io.parley.tabular;

import java.io.InputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/** Streaming XML that knows no document types and no entities and asks nobody for anything. */
final class SafeXml implements AutoCloseable {

    /** Thrown at a document type declaration, which a spreadsheet never needs. */
    static final class DocumentTypeException extends RuntimeException {}

    private static final XMLInputFactory FACTORY = factory();

    private final XMLStreamReader reader;

    private SafeXml(XMLStreamReader reader) {
        this.reader = reader;
    }

    static SafeXml of(InputStream in) throws XMLStreamException {
        return new SafeXml(FACTORY.createXMLStreamReader(in));
    }

    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
        // Text comes in pieces: coalescing would gather a bomb's padding in memory.
        factory.setProperty(XMLInputFactory.IS_COALESCING, false);
        factory.setXMLResolver((publicId, systemId, base, namespace) -> {
            throw new XMLStreamException("external " + systemId);
        });
        return factory;
    }

    /** @return the next event, {@link XMLStreamConstants#END_DOCUMENT} at the end */
    int next() throws XMLStreamException {
        if (!reader.hasNext()) {
            return XMLStreamConstants.END_DOCUMENT;
        }
        int event = reader.next();
        if (event == XMLStreamConstants.DTD || event == XMLStreamConstants.ENTITY_REFERENCE) {
            throw new DocumentTypeException();
        }
        return event == XMLStreamConstants.CDATA ? XMLStreamConstants.CHARACTERS : event;
    }

    String name() {
        return reader.getLocalName();
    }

    String text() {
        return reader.getText();
    }

    /** The attribute by its local name, whatever its namespace. */
    @Nullable
    String attribute(String name) {
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            if (reader.getAttributeLocalName(i).equals(name)) {
                return reader.getAttributeValue(i);
            }
        }
        return null;
    }

    String attribute(String name, String otherwise) {
        String value = attribute(name);
        return value == null ? otherwise : value;
    }

    boolean flag(String name) {
        String value = attribute(name);
        return "1".equals(value) || "true".equals(value);
    }

    @Override
    public void close() throws XMLStreamException {
        reader.close();
    }
}
