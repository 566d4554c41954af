package io.parley.quotes.spi;

import com.vaadin.flow.component.Component;
import io.parley.quotes.QuoteLineDraft;
import io.parley.quotes.QuoteProblem;
import java.util.List;

/** The table in which priced lines are typed or pasted, with the keyboard alone if one likes. */
public interface LineEditor {

    /** What goes on the page. */
    Component component();

    /** The lines as they stand, blank rows included, so that positions agree with what is on the screen. */
    List<QuoteLineDraft> lines();

    /** Replaces all rows. */
    void open(List<QuoteLineDraft> lines);

    /** Marks the fields of the problems that name a line, and says when there is no line at all; no others. */
    void show(List<QuoteProblem> problems);

    /** Called after each change of any row. */
    void onChange(Runnable listener);
}
