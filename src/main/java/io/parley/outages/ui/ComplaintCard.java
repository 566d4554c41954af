package io.parley.outages.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.icon.VaadinIcon;
import io.parley.clients.ClientDetails;
import io.parley.outages.complaints.ComplaintDetails;
import io.parley.outages.complaints.ComplaintState;
import io.parley.outages.complaints.Regulators;
import io.parley.uikit.Badge;
import io.parley.uikit.Card;
import io.parley.uikit.EmptyState;
import io.parley.uikit.Tone;

/** The client's complaint to the regulator: how far it is, what comes next, and the papers. */
final class ComplaintCard extends Composite<Div> {

    private final ClientDetails client;
    private final ServiceWords words;
    private final ComplaintDialogs dialogs;

    ComplaintCard(ClientDetails client, ComplaintDesk desk, ServiceWords words, Runnable changed) {
        this.client = client;
        this.words = words;
        this.dialogs = new ComplaintDialogs(client.id(), desk.complaints(), words, changed);
        var all = desk.complaints().findByClient(client.id());
        var content = new Div();
        content.addClassName("pl-stack");
        content.setTestId("complaint");
        boolean open = all.stream().anyMatch(complaint -> complaint.state() != ComplaintState.CLOSED);
        if (all.isEmpty()) {
            content.add(nothingYet());
        } else if (!open) {
            content.add(new Div(begin()));
        }
        all.forEach(complaint -> content.add(
                complaint.state() == ComplaintState.CLOSED
                        ? closed(complaint)
                        : new OpenComplaint(complaint, desk, words, dialogs)));
        getContent().add(new Card(getTranslation("outages.complaint.title"), content));
    }

    private Component nothingYet() {
        var country = client.profile().country();
        var text = Regulators.of(country)
                .map(regulator -> regulator.in(getLocale()))
                .map(wording ->
                        getTranslation("outages.complaint.empty.text", wording.authority(), wording.procedure()))
                .orElseGet(() -> getTranslation("outages.complaint.empty.noData", words.country(country)));
        return new EmptyState(VaadinIcon.SCALE, getTranslation("outages.complaint.empty.title"), text, begin());
    }

    private Button begin() {
        var begin = new Button(getTranslation("outages.complaint.begin"), pressed -> dialogs.begin());
        begin.addThemeVariants(ButtonVariant.PRIMARY);
        begin.setTestId("begin-complaint");
        return begin;
    }

    /** What is over is said in two lines. */
    private Component closed(ComplaintDetails complaint) {
        var last = complaint.steps().getLast();
        var words = new Paragraph(getTranslation(
                "outages.complaint.closedOn",
                complaint.draft().provider(),
                this.words.formats().date(last.on()),
                last.note().isBlank() ? "–" : last.note()));
        var line = new Div(new Badge(getTranslation("outages.complaint.state.CLOSED"), Tone.NEUTRAL), words);
        line.addClassName("po-state");
        return new Div(line, new ComplaintHistory(complaint.steps(), this.words.formats()));
    }
}
