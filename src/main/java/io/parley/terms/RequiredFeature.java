package io.parley.terms;

/**
 * A feature the client asks for.
 *
 * @param feature such as {@code FAX}, the end of the key {@code feature.FAX}
 */
public record RequiredFeature(String feature, Level level) {

    /** How much the client needs it. */
    public enum Level {
        MUST,
        SHOULD,
        COULD
    }
}
