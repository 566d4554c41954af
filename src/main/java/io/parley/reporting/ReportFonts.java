package io.parley.reporting;

import java.awt.Font;
import java.awt.FontFormatException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Objects;

/** The two embedded families, as AWT fonts for charts and to tell which characters can be printed. */
final class ReportFonts {

    /** Printed instead of a character that neither family has (an emoji in a name, say). */
    static final int MISSING = '▯';

    static final String LATIN = "Parley Latin";
    static final String CHINESE = "Parley Chinese";

    private static final Font INTER = load("ParleyInter-Regular.ttf");
    private static final Font INTER_BOLD = load("ParleyInter-SemiBold.ttf");
    private static final Font NOTO = load("NotoSansSC-Regular.ttf");
    private static final Font NOTO_BOLD = load("NotoSansSC-Bold.ttf");

    private ReportFonts() {}

    /** Name of the font set whose first family suits the language; the other family steps in for what it lacks. */
    static String setFor(Locale locale) {
        return isChinese(locale) ? CHINESE : LATIN;
    }

    static boolean isChinese(Locale locale) {
        return "zh".equals(locale.getLanguage());
    }

    static boolean canPrint(int codePoint) {
        return codePoint == '\n' || INTER.canDisplay(codePoint) || NOTO.canDisplay(codePoint);
    }

    /** A font for one label of a chart: Java2D draws a label in a single font, so the one that has all of it. */
    static Font forLabel(String label, Locale locale, boolean bold, float size) {
        boolean noto = isChinese(locale) || INTER.canDisplayUpTo(label) >= 0;
        Font font = noto ? (bold ? NOTO_BOLD : NOTO) : (bold ? INTER_BOLD : INTER);
        return font.deriveFont(size);
    }

    private static Font load(String file) {
        try (InputStream in = ReportFonts.class.getResourceAsStream("/reports/fonts/" + file)) {
            return Font.createFont(Font.TRUETYPE_FONT, Objects.requireNonNull(in, file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (FontFormatException e) {
            throw new IllegalStateException("The report font " + file + " is damaged; build the application again", e);
        }
    }
}
