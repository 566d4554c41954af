package io.parley.outages.testing;

import io.parley.reporting.RenderedReport;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;

/** What a letter says. */
public final class LetterText {

    private LetterText() {}

    /** Lines break where they must, so all white space is one blank; in Chinese it is none. */
    public static String of(RenderedReport letter) {
        var pdf = letter.pdf();
        try (var document = Loader.loadPDF(pdf)) {
            var text = new PDFTextStripper().getText(document);
            return text.contains("本函") ? text.replaceAll("\\s+", "") : text.replaceAll("\\s+", " ");
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
