package io.parley.uikit;

/** How many things wait behind an entry of the menu. A Spring bean. */
public interface MenuCount {

    /** Path of the entry's view, without a leading slash. */
    String path();

    /** Permission a reader needs for the number to be asked for. */
    String permission();

    int count();
}
