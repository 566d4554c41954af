package io.parley.documents.ui;

import java.text.NumberFormat;
import java.util.Locale;

/** Sizes of files in the unit a person would choose. */
final class FileSize {

    private static final int STEP = 1024;

    private FileSize() {}

    static String inWords(long bytes, Locale locale) {
        NumberFormat number = NumberFormat.getInstance(locale);
        number.setMaximumFractionDigits(1);
        if (bytes < STEP) {
            return number.format(bytes) + " B";
        }
        double kilobytes = (double) bytes / STEP;
        return kilobytes < STEP ? number.format(kilobytes) + " kB" : number.format(kilobytes / STEP) + " MB";
    }
}
