package io.parley.evidence.testing;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;

/** Makes PDFs: {@code aPaper().page("Title", "A sentence.").turned(90).bytes()}. */
public final class Papers {

    private static final float SIZE = 11;
    private static final float LINE = 15;
    private static final float MARGIN = 60;

    private final List<List<String>> pages = new ArrayList<>();
    private int rotation;
    private PDRectangle crop = PDRectangle.A4;

    private Papers() {}

    public static Papers aPaper() {
        return new Papers();
    }

    public Papers page(String... lines) {
        pages.add(List.of(lines));
        return this;
    }

    /** @param degrees by which each page is shown turned */
    public Papers turned(int degrees) {
        rotation = degrees;
        return this;
    }

    /** Shows less of each page than there is. */
    public Papers cropped(PDRectangle box) {
        crop = box;
        return this;
    }

    public byte[] bytes() {
        try (var document = new PDDocument()) {
            var font = new PDType1Font(Standard14Fonts.FontName.HELVETICA);
            for (var lines : pages) {
                var page = new PDPage(PDRectangle.A4);
                page.setRotation(rotation);
                page.setCropBox(crop);
                document.addPage(page);
                try (var pen = new PDPageContentStream(document, page)) {
                    pen.beginText();
                    pen.setFont(font, SIZE);
                    pen.setLeading(LINE);
                    pen.newLineAtOffset(MARGIN, PDRectangle.A4.getHeight() - MARGIN);
                    for (var line : lines) {
                        pen.showText(line);
                        pen.newLine();
                    }
                    pen.endText();
                }
            }
            var bytes = new ByteArrayOutputStream();
            document.save(bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
