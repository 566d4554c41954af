package io.parley.negotiation.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import io.parley.common.Formats;
import io.parley.readiness.ReadinessItemDetails;
import io.parley.readiness.ReadinessStanding;
import io.parley.readiness.ReadinessTopic;
import io.parley.readiness.SiteReadiness;
import io.parley.uikit.Badge;
import java.util.function.Consumer;

/**
 * Says what is open at which site before an offer is recommended, and which sites nobody has checked.
 *
 * @param texts a component of the page, for its language
 */
record ReadinessNotice(Component texts, ReadinessStanding standing) {

    /** Open items need a reason; a checklist nobody has begun does not. */
    boolean blocks() {
        return !standing.blocking().isEmpty();
    }

    void ifAny(Consumer<Component> place) {
        if (!blocks() && standing.notBegun().isEmpty()) {
            return;
        }
        Div aside = new Div();
        aside.addClassName("pl-aside");
        if (blocks()) {
            aside.add(Badge.bad(texts.getTranslation("negotiation.readiness.open")));
            UnorderedList list = new UnorderedList();
            standing.blocking().forEach(site -> list.add(new ListItem(open(site))));
            aside.add(list);
        }
        if (!standing.notBegun().isEmpty()) {
            String names = standing.notBegun().stream()
                    .map(site -> site.site().site().name())
                    .collect(Formats.of(UI.getCurrentOrThrow().getLocale()).list());
            aside.add(new Paragraph(texts.getTranslation("negotiation.readiness.notChecked", names)));
        }
        place.accept(aside);
    }

    private String open(SiteReadiness site) {
        return texts.getTranslation(
                "negotiation.readiness.site",
                site.site().site().name(),
                site.open().stream()
                        .map(this::name)
                        .collect(Formats.of(UI.getCurrentOrThrow().getLocale()).list()));
    }

    private String name(ReadinessItemDetails item) {
        return item.topic() == ReadinessTopic.OWN
                ? item.title()
                : texts.getTranslation("readiness.topic." + item.topic().name());
    }
}
