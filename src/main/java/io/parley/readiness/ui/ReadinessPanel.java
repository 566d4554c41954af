package io.parley.readiness.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.icon.VaadinIcon;
import io.parley.clients.ClientId;
import io.parley.common.Formats;
import io.parley.readiness.ReadinessService;
import io.parley.readiness.SiteReadiness;
import io.parley.uikit.Badge;
import io.parley.uikit.Card;
import io.parley.uikit.EmptyState;

/** A checklist for each site; an item opens with a click. */
final class ReadinessPanel extends Composite<Div> {

    private final ClientId client;
    private final ReadinessService readiness;

    ReadinessPanel(ClientId client, ReadinessService readiness) {
        this.client = client;
        this.readiness = readiness;
        getContent().addClassName("pl-stack");
    }

    @Override
    protected void onAttach(AttachEvent attached) {
        show();
    }

    private void show() {
        getContent().removeAll();
        var sites = readiness.find(client).sites();
        if (sites.isEmpty()) {
            getContent()
                    .add(new EmptyState(
                            VaadinIcon.CHECK_SQUARE_O,
                            getTranslation("readiness.empty.title"),
                            getTranslation("readiness.empty.text")));
        }
        sites.forEach(site -> getContent().add(card(site)));
    }

    private Card card(SiteReadiness site) {
        var name = site.site().site().name();
        var code = site.site().site().code();
        if (!site.isBegun()) {
            var begin = new Button(getTranslation("readiness.begin"), pressed -> {
                readiness.begin(client, site.site().id());
                show();
            });
            begin.addThemeVariants(ButtonVariant.PRIMARY);
            begin.setTestId("begin-" + code);
            begin.addClassName("pl-start");
            return new Card(name, stack(new Paragraph(getTranslation("readiness.notBegun")), begin))
                    .suffix(Badge.warn(getTranslation("readiness.notChecked")));
        }
        var add = new Button(
                getTranslation("readiness.add"),
                VaadinIcon.PLUS.create(),
                pressed -> ItemDialog.add(readiness, client, site.site().id(), this::show));
        add.setTestId("add-item-" + code);
        int open = site.open().size();
        var badge = open == 0
                ? Badge.good(getTranslation("readiness.allDone"))
                : Badge.warn(
                        getTranslation("readiness.openCount", open, site.items().size()));
        return new Card(name, stack(new ItemTable(site, Formats.of(getLocale()), readiness, this::show), add))
                .suffix(badge);
    }

    private static Div stack(Component... content) {
        Div stack = new Div(content);
        stack.addClassName("pl-stack");
        return stack;
    }
}
