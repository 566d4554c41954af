package io.parley.outages.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import io.parley.clients.ServiceKind;
import io.parley.common.ProblemException;
import io.parley.outages.OutageDetails;
import io.parley.outages.OutageDraft;
import io.parley.outages.StatedDraft;
import io.parley.outages.StatedProposal;
import io.parley.outages.statuspage.StatedOutage;
import io.parley.sla.OutageCause;
import io.parley.uikit.Badge;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One outage that a status page tells of: what was understood, what is unclear, what the log says; chosen, and corrected, by hand. */
final class ProposedRow extends Composite<Div> {

    private final StatedProposal proposal;
    private final OutageWords words;
    private final @Nullable String site;
    private final @Nullable ServiceKind service;
    private final String address;
    private final @Nullable OutageDetails over;
    private final Checkbox choose = new Checkbox();
    private final Checkbox close = new Checkbox();
    private final Div problem = new Div();
    private @Nullable OutageForm form;

    /** @param address of the page, empty when nobody has said */
    ProposedRow(
            StatedProposal proposal,
            OutageWords words,
            @Nullable String site,
            @Nullable ServiceKind service,
            String address) {
        this.proposal = proposal;
        this.words = words;
        this.site = site;
        this.service = service;
        this.address = address;
        this.over = proposal.ends(site, service).orElse(null);
        var stated = proposal.stated();
        choose.setLabel(title(stated));
        choose.setValue(!stated.isUnclear() && others().isEmpty());
        choose.setTestId("proposed");
        problem.addClassNames("po-note", "bad");
        problem.getElement().setAttribute("role", "alert");
        problem.setVisible(false);
        getContent().addClassName("po-proposed");
        getContent().setTestId("proposed-row");
        getContent()
                .add(
                        head(stated),
                        times(stated),
                        ending(),
                        remarks(stated),
                        problem,
                        pasted(stated),
                        correction(stated));
    }

    private String title(StatedOutage stated) {
        return stated.title().isEmpty() ? getTranslation("outages.paste.untitled") : stated.title();
    }

    private Div head(StatedOutage stated) {
        var head = new Div(choose);
        head.addClassName("po-state");
        if (stated.maintenance()) {
            head.add(Badge.neutral(getTranslation("outages.cause.MAINTENANCE")));
        }
        if (stated.isUnclear()) {
            head.add(Badge.warn(getTranslation("outages.paste.unclear")));
        }
        if (over != null) {
            head.add(Badge.neutral(getTranslation("outages.paste.over")));
        }
        if (!others().isEmpty()) {
            head.add(Badge.warn(getTranslation("outages.paste.overlaps")));
        }
        return head;
    }

    private Span times(StatedOutage stated) {
        var unknown = getTranslation("outages.paste.unknown");
        var start = stated.start() == null ? unknown : words.moment(stated.start());
        var known = stated.end() == null ? unknown : words.moment(stated.end());
        var end = stated.goesOn() ? getTranslation("outages.goesOn") : known;
        var length = stated.start() == null || stated.end() == null ? "" : words.length(draft(stated));
        return new Span(
                length.isEmpty()
                        ? getTranslation("outages.paste.span", start, end)
                        : getTranslation("outages.paste.spanLength", start, end, length));
    }

    /** Ends what the log has open instead of adding a second outage, unless somebody says that it is another one. */
    private Checkbox ending() {
        close.setVisible(over != null);
        close.setTestId("proposed-ends");
        if (over != null) {
            close.setLabel(getTranslation(
                    "outages.paste.ends",
                    words.start(over.outage()),
                    words.site(over.outage().site())));
            close.setHelperText(getTranslation("outages.paste.endsHint"));
            close.setValue(true);
        }
        return close;
    }

    /** What the log has at the same time, without the outage that this one ends. */
    private List<OutageDetails> others() {
        return proposal.known().stream()
                .filter(known -> over == null || !known.id().equals(over.id()))
                .toList();
    }

    private UnorderedList remarks(StatedOutage stated) {
        var list = new UnorderedList();
        list.addClassName("po-remarks");
        stated.doubts().forEach(doubt -> list.add(new ListItem(getTranslation("outages.paste.doubt." + doubt.name()))));
        others().forEach(known -> list.add(new ListItem(known(known))));
        list.setVisible(list.getComponentCount() > 0);
        return list;
    }

    private String known(OutageDetails known) {
        var key = known.outage().end() == null ? "outages.paste.knownOpen" : "outages.paste.known";
        return getTranslation(
                key,
                words.start(known.outage()),
                words.end(known.outage()),
                words.site(known.outage().site()));
    }

    private Details pasted(StatedOutage stated) {
        var said = new Div(stated.words());
        said.addClassName("po-said");
        return new Details(getTranslation("outages.paste.words"), said);
    }

    /** Made when it is looked at: a long page has many. */
    private Details correction(StatedOutage stated) {
        var content = new Div();
        var details = new Details(getTranslation("outages.paste.correct"), content);
        details.setTestId("proposed-correct");
        details.addOpenedChangeListener(opened -> {
            if (opened.isOpened() && form == null) {
                var made = new OutageForm(words, null);
                made.propose(stated, site, service);
                content.add(made);
                form = made;
            }
        });
        return details;
    }

    boolean isChosen() {
        return choose.getValue();
    }

    /** Whether it lacks nothing; else it says what. */
    boolean isWhole() {
        problem.setVisible(false);
        try {
            draft();
            return true;
        } catch (ProblemException missing) {
            say(missing);
            return false;
        }
    }

    void say(ProblemException refused) {
        problem.setText(getTranslation(refused.key(), refused.arguments()));
        problem.setVisible(true);
    }

    /** @throws ProblemException if a time is missing or can't be */
    StatedDraft draft() {
        var stated = proposal.stated();
        if (form == null && stated.end() == null && !stated.goesOn()) {
            throw new ProblemException(stated.start() == null ? "outages.problem.start" : "outages.problem.end");
        }
        var draft = form == null ? draft(stated) : form.draft();
        return new StatedDraft(
                draft,
                address.isEmpty() ? stated.words() : address + "\n" + stated.words(),
                close.getValue() ? over : null);
    }

    private OutageDraft draft(StatedOutage stated) {
        var start = stated.start();
        if (start == null) {
            throw new ProblemException("outages.problem.start");
        }
        return new OutageDraft(
                site,
                service,
                start,
                stated.end(),
                stated.maintenance() ? OutageCause.MAINTENANCE : OutageCause.UNKNOWN,
                stated.announced(),
                "",
                "",
                stated.title());
    }
}
