package io.parley.uikit;

import java.text.NumberFormat;
import java.util.List;
import java.util.Locale;

/** Sizes of files in the unit a person would choose. */
public final class FileSize {

    private static final int STEP = 1024;
    private static final List<String> UNITS = List.of("B", "kB", "MB", "GB", "TB");

    private FileSize() {}

    /** @param bytes ≥ 0 */
    public static String inWords(long bytes, Locale locale) {
        NumberFormat number = NumberFormat.getInstance(locale);
        number.setMaximumFractionDigits(1);
        double size = bytes;
        int unit = 0;
        while (size >= STEP && unit < UNITS.size() - 1) {
            size /= STEP;
            unit++;
        }
        return number.format(size) + " " + UNITS.get(unit);
    }
}
