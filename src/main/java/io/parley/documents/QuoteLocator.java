package io.parley.documents;

import io.parley.documents.QuotedPlaces.Area;
import java.io.IOException;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/**
 * Finds quoted words on a page. It reads the page in the order in which its text was taken, and looks at letters only: how
 * the words are spread over lines, and how wide their spaces are, makes no difference. Runs in {@link ReaderMain}.
 */
final class QuoteLocator extends PDFTextStripper {

    /** Of the size of the letters: how far a mark reaches above and below the line they stand on. */
    private static final float ABOVE = 0.85f;

    private static final float BELOW = 0.25f;

    private final StringBuilder letters = new StringBuilder();
    private final List<TextPosition> positions = new ArrayList<>();

    private QuoteLocator(int page) {
        setStartPage(page);
        setEndPage(page);
    }

    /** @param page counted from 1 */
    static QuotedPlaces places(PDDocument document, int page, String quote) throws IOException {
        PDPage sheet = document.getPage(page - 1);
        boolean onItsSide = sheet.getRotation() % 180 != 0;
        float across = Math.max(1, sheet.getCropBox().getWidth());
        float down = Math.max(1, sheet.getCropBox().getHeight());
        float width = onItsSide ? down : across;
        float height = onItsSide ? across : down;
        QuoteLocator locator = new QuoteLocator(page);
        locator.getText(document);
        return new QuotedPlaces(height / width, locator.areas(quote, width, height));
    }

    @Override
    protected void writeString(String text, List<TextPosition> run) {
        for (TextPosition position : run) {
            String letter = plain(position.getUnicode());
            letters.append(letter);
            letter.chars().forEach(unit -> positions.add(position));
        }
    }

    private List<Area> areas(String quote, float width, float height) {
        String wanted = plain(quote);
        int from = wanted.isEmpty() ? -1 : letters.indexOf(wanted);
        List<Area> areas = new ArrayList<>();
        if (from < 0) {
            return areas;
        }
        for (TextPosition position : positions.subList(from, from + wanted.length())) {
            Area area = area(position, width, height);
            int last = areas.size() - 1;
            if (last >= 0 && isOneLine(areas.get(last), area)) {
                areas.set(last, union(areas.get(last), area));
            } else {
                areas.add(area);
            }
        }
        return areas;
    }

    private static Area area(TextPosition position, float width, float height) {
        float size = Math.max(position.getHeight(), position.getYScale());
        return new Area(
                position.getX() / width,
                (position.getY() - ABOVE * size) / height,
                position.getWidth() / width,
                (ABOVE + BELOW) * size / height);
    }

    /** The next letter stands to the right and overlaps by half at least. */
    private static boolean isOneLine(Area line, Area letter) {
        double middle = letter.top() + letter.height() / 2;
        return letter.left() >= line.left() && middle > line.top() && middle < line.top() + line.height();
    }

    private static Area union(Area one, Area other) {
        double top = Math.min(one.top(), other.top());
        double right = Math.max(one.left() + one.width(), other.left() + other.width());
        double bottom = Math.max(one.top() + one.height(), other.top() + other.height());
        return new Area(one.left(), top, right - one.left(), bottom - top);
    }

    /** Letters alone, a ligature as the letters it stands for: texts are taken so. */
    private static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC).replaceAll("[\\s\\p{Z}\\p{Cc}]+", "");
    }
}
