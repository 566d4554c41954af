package io.parley.readiness.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import io.parley.common.Formats;
import io.parley.readiness.LineAnswer;
import io.parley.readiness.ReadinessItemDetails;
import io.parley.readiness.ReadinessService;
import io.parley.readiness.ReadinessTopic;
import io.parley.readiness.SiteReadiness;
import io.parley.uikit.Badge;
import io.parley.uikit.DefinitionList;
import io.parley.uikit.ReaderZone;
import java.util.ArrayList;

/** The items of a site: state, who sees to it by when, and what was found. */
final class ItemTable extends Composite<DefinitionList> {

    private final SiteReadiness site;
    private final Formats formats;
    private final ReadinessService readiness;
    private final Runnable changed;

    ItemTable(SiteReadiness site, Formats formats, ReadinessService readiness, Runnable changed) {
        this.site = site;
        this.formats = formats;
        this.readiness = readiness;
        this.changed = changed;
    }

    @Override
    protected DefinitionList initContent() {
        var list = new DefinitionList();
        site.items().forEach(item -> list.add(name(item), row(item)));
        return list;
    }

    private String name(ReadinessItemDetails item) {
        return item.topic() == ReadinessTopic.OWN
                ? item.title()
                : getTranslation("readiness.topic." + item.topic().name());
    }

    private Component row(ReadinessItemDetails item) {
        var facts = new ArrayList<String>();
        var decision = item.decision();
        if (item.answer() != LineAnswer.NONE) {
            facts.add(getTranslation("readiness.answer." + item.answer().name()));
        }
        if (!decision.responsible().isEmpty()) {
            facts.add(decision.responsible());
        }
        var due = decision.due();
        if (due != null && item.isOpen()) {
            facts.add(getTranslation("readiness.dueBy", formats.date(due)));
        }
        if (!decision.note().isEmpty()) {
            facts.add(decision.note());
        }
        if (item.version() > 0) {
            facts.add(getTranslation(
                    "readiness.changed", item.changedBy(), formats.dateTime(item.changedAt(), ReaderZone.get())));
        }
        var edit = new Button(
                getTranslation("readiness.edit"), pressed -> ItemDialog.edit(readiness, item, name(item), changed));
        edit.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        edit.setAriaLabel(getTranslation("readiness.editOf", name(item)));
        edit.setTestId("item-" + site.site().site().code() + "-" + item.topic().name());
        var text = new Span(String.join(" · ", facts));
        text.addClassName("pl-muted");
        var row = new Div(state(item), text, edit);
        row.addClassName("pl-actions");
        return row;
    }

    private Badge state(ReadinessItemDetails item) {
        var text = getTranslation("readiness.state." + item.state().name());
        return switch (item.state()) {
            case OPEN -> Badge.warn(text);
            case READY -> Badge.good(text);
            case NOT_NEEDED -> Badge.neutral(text);
        };
    }
}
