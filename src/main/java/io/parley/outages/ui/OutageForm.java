package io.parley.outages.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import io.parley.clients.ServiceKind;
import io.parley.common.ProblemException;
import io.parley.outages.OutageDetails;
import io.parley.outages.OutageDraft;
import io.parley.outages.OutageService;
import io.parley.outages.statuspage.StatedOutage;
import io.parley.sla.OutageCause;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Everything a consultant knows about an outage. */
final class OutageForm extends Div {

    private final MomentField start;
    private final MomentField end;
    private final MomentField announced;
    private final Checkbox goesOn = new Checkbox();
    private final Select<String> site;
    private final Select<ServiceKind> service;
    private final Select<OutageCause> cause = new Select<>();
    private final TextField incident = new TextField();
    private final TextField ticket = new TextField();
    private final TextField affected = new TextField();
    private final TextArea note = new TextArea();
    private boolean touched;

    OutageForm(OutageWords words, @Nullable OutageDetails known) {
        var zone = words.zone();
        start = new MomentField(getTranslation("outages.field.start"), "outage-start", zone);
        end = new MomentField(getTranslation("outages.field.end"), "outage-end", zone);
        announced = new MomentField(getTranslation("outages.field.announced"), "outage-announced", zone);
        goesOn.setLabel(getTranslation("outages.field.goesOn"));
        goesOn.setTestId("outage-goes-on");
        goesOn.addValueChangeListener(changed -> end.setEnabled(!changed.getValue()));
        site = PlaceFields.site(words);
        service = PlaceFields.service(words);
        cause.setLabel(getTranslation("outages.field.cause"));
        cause.setItems(OutageCause.values());
        cause.setItemLabelGenerator(words::cause);
        cause.setValue(OutageCause.UNKNOWN);
        cause.addValueChangeListener(changed -> announced.setVisible(changed.getValue() == OutageCause.MAINTENANCE));
        announced.setVisible(false);
        ticket.setLabel(getTranslation("outages.field.ticket"));
        ticket.setHelperText(getTranslation("outages.field.ticketHint"));
        ticket.setMaxLength(OutageService.LONGEST_NUMBER);
        ticket.setTestId("outage-ticket");
        incident.setLabel(getTranslation("outages.field.incident"));
        incident.setMaxLength(OutageService.LONGEST_NUMBER);
        affected.setLabel(getTranslation("outages.field.affected"));
        affected.setHelperText(getTranslation("outages.field.affectedHint"));
        affected.setMaxLength(OutageService.LONGEST_AFFECTED);
        affected.setTestId("outage-affected");
        note.setLabel(getTranslation("outages.field.note"));
        note.setMaxLength(OutageService.LONGEST_NOTE);
        note.setTestId("outage-note");
        var today = LocalDate.ofInstant(words.now(), zone);
        start.setLatest(today);
        end.setLatest(today);
        fill(known, today);
        note.addValueChangeListener(changed -> touched = true);
        ticket.addValueChangeListener(changed -> touched = true);
        affected.addValueChangeListener(changed -> touched = true);
        var fields = new FormLayout(site, service, cause, ticket, incident, affected);
        fields.setAutoResponsive(true);
        fields.setAutoRows(true);
        fields.setExpandColumns(true);
        fields.setExpandFields(true);
        addClassName("pl-stack");
        add(MomentField.zoneNote(this, zone), start, end, goesOn, announced, fields, note);
        note.setWidthFull();
    }

    private void fill(@Nullable OutageDetails known, LocalDate today) {
        if (known == null) {
            start.setDay(today);
            end.setDay(today);
            return;
        }
        var outage = known.outage();
        start.setInstant(outage.start());
        end.setInstant(outage.end());
        goesOn.setValue(outage.end() == null);
        site.setValue(outage.site());
        service.setValue(outage.service());
        cause.setValue(outage.cause());
        announced.setInstant(outage.announced());
        incident.setValue(outage.incident());
        ticket.setValue(outage.ticket());
        affected.setValue(outage.affected());
        note.setValue(outage.note());
    }

    /** Fills in what a status page says; what it does not say stays empty, and is asked for. */
    void propose(StatedOutage stated, @Nullable String where, @Nullable ServiceKind what) {
        start.setInstant(stated.start());
        end.setInstant(stated.end());
        goesOn.setValue(stated.goesOn());
        announced.setInstant(stated.announced());
        cause.setValue(stated.maintenance() ? OutageCause.MAINTENANCE : OutageCause.UNKNOWN);
        site.setValue(where);
        service.setValue(what);
        note.setValue(stated.title());
    }

    boolean isTouched() {
        return touched;
    }

    OutageDraft draft() {
        var began = start.instant().orElseThrow(() -> new ProblemException("outages.problem.start"));
        var ended =
                goesOn.getValue() ? null : end.instant().orElseThrow(() -> new ProblemException("outages.problem.end"));
        return new OutageDraft(
                site.getValue(),
                service.getValue(),
                began,
                ended,
                cause.getValue(),
                cause.getValue() == OutageCause.MAINTENANCE
                        ? announced.instant().orElse(null)
                        : null,
                incident.getValue(),
                ticket.getValue(),
                note.getValue(),
                affected.getValue());
    }
}
