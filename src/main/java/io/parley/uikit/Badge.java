package io.parley.uikit;

/** A short state in a pill: "lowest total", "25 days", "negotiable". */
public final class Badge extends com.vaadin.flow.component.badge.Badge {

    public Badge(String text, Tone tone) {
        super(text);
        addClassNames("pl-badge", tone.cssName());
    }

    public static Badge neutral(String text) {
        return new Badge(text, Tone.NEUTRAL);
    }

    public static Badge good(String text) {
        return new Badge(text, Tone.GOOD);
    }

    public static Badge warn(String text) {
        return new Badge(text, Tone.WARN);
    }

    public static Badge bad(String text) {
        return new Badge(text, Tone.BAD);
    }
}
