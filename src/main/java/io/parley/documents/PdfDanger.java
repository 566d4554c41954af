package io.parley.documents;

import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSObjectKey;
import org.apache.pdfbox.pdmodel.PDDocument;

/**
 * Looks through every object of a PDF, used or not, for what could act when the file is opened: scripts, programs to start,
 * files carried along. Links are harmless until somebody follows them, and our preview shows pictures of pages.
 */
final class PdfDanger {

    private static final int DEEPEST = 200;
    private static final COSName EMBEDDED_FILES = COSName.getPDFName("EmbeddedFiles");
    private static final COSName EMBEDDED_FILE = COSName.getPDFName("EmbeddedFile");
    private static final COSName RICH_MEDIA = COSName.getPDFName("RichMedia");
    private static final COSName LAUNCH = COSName.getPDFName("Launch");
    private static final COSName XFA = COSName.getPDFName("XFA");

    private PdfDanger() {}

    static Optional<Danger> of(PDDocument document) throws IOException {
        Map<COSObjectKey, Long> objects = document.getDocument().getXrefTable();
        for (COSObjectKey key : objects.keySet()) {
            Optional<Danger> found =
                    in(document.getDocument().getObjectFromPool(key).getObject(), 0);
            if (found.isPresent()) {
                return found;
            }
        }
        return in(document.getDocument().getTrailer(), 0);
    }

    /** References are not followed: each object of the table is visited by itself. */
    private static Optional<Danger> in(COSBase base, int depth) throws IOException {
        if (depth > DEEPEST) {
            throw new IOException("Nested too deeply");
        }
        return switch (base) {
            case COSDictionary dictionary -> inDictionary(dictionary, depth);
            case COSArray array -> inAll(array, depth);
            case null, default -> Optional.empty();
        };
    }

    private static Optional<Danger> inDictionary(COSDictionary dictionary, int depth) throws IOException {
        COSBase action = dictionary.getDictionaryObject(COSName.S);
        if (dictionary.containsKey(COSName.JS) || COSName.JAVA_SCRIPT.equals(action) || dictionary.containsKey(XFA)) {
            return Optional.of(Danger.SCRIPT);
        }
        if (LAUNCH.equals(action)) {
            return Optional.of(Danger.PROGRAM);
        }
        if (dictionary.containsKey(COSName.EF)
                || dictionary.containsKey(EMBEDDED_FILES)
                || EMBEDDED_FILE.equals(dictionary.getDictionaryObject(COSName.TYPE))
                || RICH_MEDIA.equals(dictionary.getDictionaryObject(COSName.SUBTYPE))) {
            return Optional.of(Danger.ATTACHMENT);
        }
        return inAll(dictionary.getValues(), depth);
    }

    private static Optional<Danger> inAll(Iterable<COSBase> values, int depth) throws IOException {
        for (COSBase value : values) {
            if (!(value instanceof COSObject)) {
                Optional<Danger> found = in(value, depth + 1);
                if (found.isPresent()) {
                    return found;
                }
            }
        }
        return Optional.empty();
    }
}
