package io.parley.documents;

import java.text.Normalizer;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Makes a file name that somebody typed, or forged, fit to show and to save under. Nothing is ever stored under it. Foreign
 * letters, blanks and signs stay; what hides or steers (folders, control, direction and zero-width characters) goes.
 */
final class FileName {

    private static final int LONGEST = 200;
    private static final Pattern INVISIBLE = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Zl}\\p{Zp}\\p{Cs}]");
    private static final Pattern RESERVED =
            Pattern.compile("(?i)(con|prn|aux|nul|com[0-9]|lpt[0-9])(\\..*)?", Pattern.DOTALL);
    private static final String UNNAMED = "unnamed";

    private final String value;

    private FileName(String value) {
        this.value = value;
    }

    static FileName of(String raw) {
        String visible = INVISIBLE
                .matcher(Normalizer.normalize(raw, Normalizer.Form.NFC))
                .replaceAll("");
        String last = visible.substring(Math.max(visible.lastIndexOf('/'), visible.lastIndexOf('\\')) + 1);
        String trimmed = last.strip().replaceAll("[. ]+$", "");
        return new FileName(shorten(named(trimmed)));
    }

    /** Without the dot; empty when the name has none. */
    Optional<String> extension() {
        int dot = value.lastIndexOf('.');
        return dot < 0 ? Optional.empty() : Optional.of(value.substring(dot + 1));
    }

    private static String named(String name) {
        if (name.isEmpty()) {
            return UNNAMED;
        }
        if (name.startsWith(".") && FileType.ofExtension(name.substring(1)).isPresent()) {
            return UNNAMED + name;
        }
        return RESERVED.matcher(name).matches() ? "_" + name : name;
    }

    private static String shorten(String name) {
        if (name.length() <= LONGEST) {
            return name;
        }
        int dot = name.lastIndexOf('.');
        String ending = dot < 0 || name.length() - dot > 10 ? "" : name.substring(dot);
        int end = LONGEST - ending.length();
        return name.substring(0, Character.isLowSurrogate(name.charAt(end)) ? end - 1 : end) + ending;
    }

    @Override
    public String toString() {
        return value;
    }
}
