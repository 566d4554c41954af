package io.parley.outages.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import io.parley.clients.ClientId;
import io.parley.common.ProblemException;
import io.parley.outages.OutageDraft;
import io.parley.outages.OutageService;
import io.parley.sla.OutageCause;
import io.parley.uikit.Card;
import io.parley.uikit.Notices;
import io.parley.uikit.ProblemBanner;
import java.time.LocalDate;

/** Reports an outage: when it began, when it ended, where and what. The rest is the consultants' to find out. */
final class ReportCard extends Composite<Div> {

    private final ProblemBanner banner = new ProblemBanner();
    private final MomentField start;
    private final MomentField end;
    private final Checkbox goesOn = new Checkbox();
    private final Select<String> site;
    private final TextArea what = new TextArea();
    private final TextField affected = new TextField();

    ReportCard(ClientId client, OutageService outages, OutageWords words, Runnable reported) {
        start = new MomentField(getTranslation("outages.field.start"), "outage-start", words.zone());
        end = new MomentField(getTranslation("outages.field.end"), "outage-end", words.zone());
        var today = LocalDate.ofInstant(words.now(), words.zone());
        start.setDay(today);
        start.setLatest(today);
        end.setDay(today);
        end.setLatest(today);
        goesOn.setLabel(getTranslation("outages.field.goesOn"));
        goesOn.setTestId("outage-goes-on");
        goesOn.addValueChangeListener(changed -> end.setEnabled(!changed.getValue()));
        goesOn.setValue(true);
        site = PlaceFields.site(words);
        what.setLabel(getTranslation("outages.field.what"));
        what.setPlaceholder(getTranslation("outages.field.whatHint"));
        what.setMaxLength(OutageService.LONGEST_NOTE);
        what.setWidthFull();
        what.setTestId("outage-note");
        affected.setLabel(getTranslation("outages.field.affected"));
        affected.setPlaceholder(getTranslation("outages.field.affectedHint"));
        affected.setMaxLength(OutageService.LONGEST_AFFECTED);
        affected.setTestId("outage-affected");
        var send = new Button(getTranslation("outages.portal.report"), pressed -> {
            banner.clear();
            try {
                outages.report(client, draft());
                Notices.done(getTranslation("outages.portal.reported"));
                reported.run();
            } catch (ProblemException problem) {
                banner.say(problem);
            }
        });
        send.addThemeVariants(ButtonVariant.PRIMARY);
        send.setTestId("report-outage");
        var intro = new Paragraph(getTranslation("outages.portal.intro"));
        intro.addClassName("pl-muted");
        var ended = new Div(end, goesOn);
        ended.addClassName("po-ended");
        var times = new Div(start, ended);
        times.addClassName("pl-grid-even");
        var fields = new Div(
                intro, banner, times, site, what, affected, MomentField.zoneNote(this, words.zone()), new Div(send));
        fields.addClassName("pl-stack");
        getContent().add(new Card(getTranslation("outages.portal.reportTitle"), fields));
    }

    private OutageDraft draft() {
        var began = start.instant().orElseThrow(() -> new ProblemException("outages.problem.start"));
        var ended =
                goesOn.getValue() ? null : end.instant().orElseThrow(() -> new ProblemException("outages.problem.end"));
        return new OutageDraft(
                site.getValue(),
                null,
                began,
                ended,
                OutageCause.UNKNOWN,
                null,
                "",
                "",
                what.getValue(),
                affected.getValue());
    }
}
