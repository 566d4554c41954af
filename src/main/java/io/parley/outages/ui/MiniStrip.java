package io.parley.outages.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import io.parley.common.Formats;
import io.parley.outages.MonthSigns;
import io.parley.outages.WatchedClient;

/** Twelve months in a row's height: red ones broke the promise. The words for a screen reader stand on the whole. */
final class MiniStrip extends Composite<Div> {

    MiniStrip(WatchedClient row) {
        var formats = Formats.of(getLocale());
        var strip = getContent();
        strip.addClassName("po-mini");
        strip.getElement().setAttribute("role", "img");
        int broken = 0;
        int known = 0;
        for (int i = 0; i < row.strip().length(); i++) {
            var month = row.stripEnd().minusMonths(row.strip().length() - 1L - i);
            var height = MonthSigns.height(row.strip().charAt(i));
            var bar = new Div();
            height.ifPresentOrElse(
                    level -> {
                        bar.addClassName(level > MonthSigns.PROMISE ? "bad" : "good");
                        bar.getStyle().set("height", 12 + level * 88 / MonthSigns.MOST + "%");
                    },
                    () -> bar.addClassName("unknown"));
            known += height.isPresent() ? 1 : 0;
            broken += height.filter(level -> level > MonthSigns.PROMISE).isPresent() ? 1 : 0;
            bar.getElement().setAttribute("title", formats.month(month));
            strip.add(bar);
        }
        strip.getElement()
                .setAttribute(
                        "aria-label",
                        getTranslation("outages.watch.stripOf", formats.number(broken), formats.number(known)));
    }
}
