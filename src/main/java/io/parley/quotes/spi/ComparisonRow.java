package io.parley.quotes.spi;

import com.vaadin.flow.component.Component;
import io.parley.quotes.ComparedOffer;
import io.parley.quotes.Comparison;
import java.util.function.Supplier;

/** A row that a downstream module adds to the terms of a comparison, contributed as a Spring bean; ordered by {@code @Order}. */
public interface ComparisonRow {

    /** Below the terms of which of the ten considerations it stands, 1–10. */
    int consideration();

    /** Translation key of the row's name. */
    String labelKey();

    /**
     * What the row says of one offer.
     *
     * @param texts the component whose language counts
     */
    Cell cell(Comparison comparison, ComparedOffer offer, Component texts);

    /**
     * One cell.
     *
     * @param text the same as plain text: for telling offers apart, for export and for keeping
     * @param component made when the cell comes into sight
     */
    record Cell(String text, Supplier<Component> component) {}
}
