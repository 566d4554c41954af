package io.parley.uikit;

/** What a colour means; a colour never says it alone, words stand beside it. */
public enum Tone {
    NEUTRAL("neutral"),
    GOOD("good"),
    WARN("warn"),
    BAD("bad"),
    ACCENT("accent");

    private final String cssName;

    Tone(String cssName) {
        this.cssName = cssName;
    }

    /** The class name that the style sheet knows. */
    public String cssName() {
        return cssName;
    }
}
