package io.parley.reporting;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.font.GlyphVector;
import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import java.util.Locale;

/** A large pale word across the page; outlines, so that it does not stand between the words of the text layer. */
final class Watermark {

    private static final Color PALE = new Color(0xF1F3F5);
    private static final double TILT = Math.toRadians(-28);
    private static final float SIZE = 104f;

    private Watermark() {}

    static Drawing of(String word, Locale locale) {
        return new Drawing((canvas, area) -> paint(word, locale, canvas, area));
    }

    private static void paint(String word, Locale locale, Graphics2D canvas, Rectangle2D area) {
        Font font = ReportFonts.forLabel(word, locale, true, SIZE);
        GlyphVector glyphs = font.createGlyphVector(canvas.getFontRenderContext(), word);
        Rectangle2D box = glyphs.getVisualBounds();
        AffineTransform place = AffineTransform.getTranslateInstance(area.getCenterX(), area.getCenterY());
        place.rotate(TILT);
        place.translate(-box.getCenterX(), -box.getCenterY());
        canvas.setColor(PALE);
        canvas.fill(place.createTransformedShape(glyphs.getOutline()));
    }
}
