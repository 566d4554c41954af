package io.parley.uikit;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import java.util.List;

/** The steps of a longer way and where it stands. */
public final class StageBar extends Composite<OrderedList> {

    /** @param current index of the present step; all before it are done */
    public StageBar(List<String> steps, int current) {
        getContent().addClassName("pl-stages");
        getContent().getElement().setAttribute("aria-label", getTranslation("uikit.stages.label"));
        for (int i = 0; i < steps.size(); i++) {
            getContent().add(step(steps.get(i), i, current));
        }
    }

    private ListItem step(String text, int index, int current) {
        ListItem item = new ListItem(text);
        if (index < current) {
            item.addClassName("done");
        } else if (index == current) {
            item.addClassName("current");
            item.getElement().setAttribute("aria-current", "step");
        }
        return item;
    }
}
