package io.parley.portal.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import io.parley.briefs.BriefFacts;
import io.parley.common.Formats;
import io.parley.uikit.Card;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The dates by which something must happen, the earliest first. */
final class ByWhenCard extends Composite<Card> {

    private final BriefFacts facts;

    ByWhenCard(BriefFacts facts) {
        this.facts = facts;
    }

    private record Due(LocalDate date, String what) {}

    @Override
    protected Card initContent() {
        Formats formats = Formats.of(getLocale());
        Div lines = new Div();
        lines.addClassName("pl-lines");
        dates().stream().sorted(Comparator.comparing(Due::date)).forEach(due -> {
            Span date = new Span(formats.date(due.date()));
            date.addClassNames("pl-strong", "pl-nowrap");
            Div line = new Div(new Span(due.what()), date);
            line.addClassName("pl-line");
            lines.add(line);
        });
        return new Card(getTranslation("portal.byWhen.title"), lines);
    }

    private List<Due> dates() {
        List<Due> dates = new ArrayList<>();
        LocalDate until = facts.recommended().validUntil();
        if (until != null) {
            dates.add(new Due(
                    until,
                    getTranslation("portal.byWhen.valid", facts.recommended().provider())));
        }
        BriefFacts.Present present = facts.present();
        if (present != null) {
            addNotice(present, dates);
            dates.add(new Due(
                    present.committedLastDay(), getTranslation("portal.byWhen.presentEnds", present.provider())));
        }
        dates.add(new Due(
                facts.serviceStart(),
                getTranslation("portal.byWhen.start", facts.recommended().provider())));
        return dates;
    }

    private void addNotice(BriefFacts.Present present, List<Due> dates) {
        LocalDate sendBy = present.notice().sendBy();
        if (sendBy == null || present.notice().status().equals("SENT")) {
            return;
        }
        boolean missed = present.notice().status().equals("MISSED");
        dates.add(new Due(
                sendBy,
                getTranslation(missed ? "portal.byWhen.noticeMissed" : "portal.byWhen.notice", present.provider())));
    }
}
