package io.parley.reporting;

import java.util.List;

/**
 * Text with emphasis and footnote marks. Made only from plain text, which is escaped here, so nothing a person typed can
 * become markup of the report.
 */
public final class Markup {

    private static final Markup EMPTY = new Markup("", "");
    private static final int FIRST_IDEOGRAPHIC = 0x2E80;
    private static final String NOTE_COLOR = "#0B6B6B";

    private final String styled;
    private final String plain;

    private Markup(String styled, String plain) {
        this.styled = styled;
        this.plain = plain;
    }

    public static Markup empty() {
        return EMPTY;
    }

    public static Markup text(String plain) {
        String clean = printable(plain);
        return new Markup(escaped(clean), clean);
    }

    public static Markup bold(String plain) {
        return text(plain).strong();
    }

    public static Markup toned(Tone tone, String plain) {
        return text(plain).in(tone.ink());
    }

    /** A square of a chart's colour, for legends that stay text. */
    public static Markup swatch(String color) {
        return text("■").in(color);
    }

    /** @param color {@code #RRGGBB} */
    public Markup in(String color) {
        if (!color.matches("#[0-9A-Fa-f]{6}")) {
            throw new IllegalArgumentException("not a colour: " + color);
        }
        return new Markup("<style forecolor=\"" + color + "\">" + styled + "</style>", plain);
    }

    public Markup strong() {
        return new Markup("<style isBold=\"true\">" + styled + "</style>", plain);
    }

    public Markup then(Markup next) {
        return new Markup(styled + next.styled, plain + next.plain);
    }

    public Markup then(String next) {
        return then(text(next));
    }

    public Markup newLine() {
        return new Markup(styled + "<br/>", plain + "\n");
    }

    /** Adds footnote marks, e.g. a raised "3,4". */
    public Markup notes(List<Integer> numbers) {
        if (numbers.isEmpty()) {
            return this;
        }
        String marks =
                glue() + String.join(",", numbers.stream().map(String::valueOf).toList());
        return new Markup(
                styled + "<sup><style forecolor=\"" + NOTE_COLOR + "\" isBold=\"false\">" + marks + "</style></sup>",
                plain + marks);
    }

    /** Between Chinese characters a line may break anywhere, also before a mark; a space that does not break keeps it there. */
    private String glue() {
        boolean chinese = !plain.isEmpty() && plain.codePointBefore(plain.length()) >= FIRST_IDEOGRAPHIC;
        return chinese ? "\u00a0" : "";
    }

    public boolean isEmpty() {
        return plain.isEmpty();
    }

    /** The text alone, as a reader of the PDF's text layer finds it. */
    public String plain() {
        return plain;
    }

    String styled() {
        return styled;
    }

    @Override
    public String toString() {
        return plain;
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }

    /** Drops what neither XML nor a printed line can hold, and shows a box for what no font of ours can draw. */
    private static String printable(String text) {
        StringBuilder clean = new StringBuilder(text.length());
        text.codePoints().forEach(c -> {
            if (c == '\t') {
                clean.append(' ');
            } else if (c == '\n' || (c >= ' ' && !Character.isISOControl(c) && !isInvisible(c))) {
                clean.appendCodePoint(ReportFonts.canPrint(c) ? c : ReportFonts.MISSING);
            }
        });
        return clean.toString();
    }

    /** Marks that change the direction of text or hide in it: they could make a printed sentence read differently. */
    private static boolean isInvisible(int c) {
        return Character.getType(c) == Character.FORMAT || Character.getType(c) == Character.SURROGATE;
    }
}
