package io.parley.reporting;

/** What a colour means; the hex values are the design tokens of the product. */
public enum Tone {
    NEUTRAL("#17202B", "#F6F7F9", "#CBD2DA"),
    MUTED("#4A5766", "#F6F7F9", "#CBD2DA"),
    GOOD("#1B7A4B", "#E5F4EC", "#1B7A4B"),
    WARN("#9A5B00", "#FDF1DE", "#9A5B00"),
    BAD("#B3261E", "#FBE9E7", "#B3261E");

    private final String ink;
    private final String soft;
    private final String edge;

    Tone(String ink, String soft, String edge) {
        this.ink = ink;
        this.soft = soft;
        this.edge = edge;
    }

    /** Colour of text, {@code #RRGGBB}. */
    public String ink() {
        return ink;
    }

    /** Colour of a background behind dark text. */
    public String soft() {
        return soft;
    }

    /** Colour of a bar or border. */
    public String edge() {
        return edge;
    }
}
