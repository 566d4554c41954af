package io.parley.documents;

import java.util.List;

/**
 * Where words stand on a page, to be marked on its picture.
 *
 * @param ratio height of the page by its width
 * @param areas one for each line the words run over; none when the words are not on the page
 */
public record QuotedPlaces(double ratio, List<Area> areas) {

    public QuotedPlaces {
        areas = List.copyOf(areas);
    }

    /**
     * A rectangle, from the upper left corner of the page.
     *
     * @param left fraction of the page's width  @param top fraction of its height
     * @param width fraction of the page's width  @param height fraction of its height
     */
    public record Area(double left, double top, double width, double height) {}
}
