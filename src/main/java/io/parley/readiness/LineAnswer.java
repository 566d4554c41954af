package io.parley.readiness;

/** What the site's measured line says to an item that asks for it. */
public enum LineAnswer {
    /** The wanted calls fit. */
    ENOUGH,
    /** They do not, whatever somebody has ticked. */
    SHORT,
    /** Nobody knows, or the item asks something else. */
    NONE
}
