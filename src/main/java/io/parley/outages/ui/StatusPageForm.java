package io.parley.outages.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import io.parley.clients.ClientId;
import io.parley.clients.ServiceKind;
import io.parley.common.ProblemException;
import io.parley.outages.ReadStatusPage;
import io.parley.outages.StatedProposal;
import io.parley.outages.StatusPageService;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;

/** The pasted words, whom they are about, and what was understood. */
final class StatusPageForm extends Div {

    private static final int LONGEST_ADDRESS = 500;

    private final ClientId client;
    private final StatusPageService pages;
    private final OutageWords words;
    private final TextArea page = new TextArea();
    private final TextField address = new TextField();
    private final ComboBox<ZoneId> zone = new ComboBox<>();
    private final Select<String> site;
    private final Select<ServiceKind> service;
    private final Div outcome = new Div();
    private final List<ProposedRow> rows = new ArrayList<>();

    StatusPageForm(ClientId client, StatusPageService pages, OutageWords words) {
        this.client = client;
        this.pages = pages;
        this.words = words;
        addClassName("pl-stack");
        page.setLabel(getTranslation("outages.paste.page"));
        page.setHelperText(getTranslation("outages.paste.pageHint"));
        page.setMaxLength(StatusPageService.LONGEST_PAGE);
        page.setWidthFull();
        page.setMinRows(5);
        page.setMaxRows(10);
        page.setTestId("status-page");
        address.setLabel(getTranslation("outages.paste.address"));
        address.setHelperText(getTranslation("outages.paste.addressHint"));
        address.setMaxLength(LONGEST_ADDRESS);
        zone.setLabel(getTranslation("outages.paste.zone"));
        zone.setHelperText(getTranslation("outages.paste.zoneHint"));
        zone.setItems(
                ZoneId.getAvailableZoneIds().stream().sorted().map(ZoneId::of).toList());
        zone.setItemLabelGenerator(ZoneId::getId);
        zone.setValue(words.zone());
        zone.setTestId("status-page-zone");
        site = PlaceFields.site(words);
        service = PlaceFields.service(words);
        var fields = new FormLayout(address, zone, site, service);
        fields.setAutoResponsive(true);
        fields.setExpandColumns(true);
        fields.setExpandFields(true);
        var read = new Button(getTranslation("outages.paste.read"), pressed -> read());
        read.addThemeVariants(ButtonVariant.PRIMARY);
        read.setTestId("status-page-read");
        read.addClassName("pl-start");
        outcome.addClassName("pl-stack");
        outcome.setTestId("status-page-outcome");
        outcome.getElement().setAttribute("role", "status");
        add(new Paragraph(getTranslation("outages.paste.hint")), page, fields, read, outcome);
    }

    boolean isTouched() {
        return !page.isEmpty();
    }

    /** @throws ProblemException if nothing is chosen, or one that is chosen lacks something; said at its row too */
    List<ProposedRow> chosen() {
        var chosen = rows.stream().filter(ProposedRow::isChosen).toList();
        if (chosen.isEmpty()) {
            throw new ProblemException(rows.isEmpty() ? "outages.paste.problem.unread" : "outages.paste.problem.none");
        }
        boolean whole = true;
        for (var row : chosen) {
            whole &= row.isWhole();
        }
        if (!whole) {
            throw new ProblemException("outages.paste.problem.row");
        }
        return chosen;
    }

    private void read() {
        rows.clear();
        outcome.removeAll();
        page.setInvalid(false);
        try {
            show(pages.read(client, page.getValue(), zone.getValue() == null ? words.zone() : zone.getValue()));
        } catch (ProblemException problem) {
            page.setErrorMessage(getTranslation(problem.key(), problem.arguments()));
            page.setInvalid(true);
        }
    }

    private void show(ReadStatusPage read) {
        read.proposals().forEach(proposal -> rows.add(row(proposal)));
        long clear = rows.stream().filter(ProposedRow::isChosen).count();
        var summary = new Paragraph(
                rows.isEmpty()
                        ? getTranslation("outages.paste.nothing")
                        : getTranslation(
                                "outages.paste.found",
                                rows.size(),
                                clear,
                                words.zone().getId()));
        summary.addClassName("pl-strong");
        outcome.add(summary);
        rows.forEach(outcome::add);
        if (!read.unread().isEmpty()) {
            var lines = new UnorderedList();
            read.unread().forEach(line -> lines.add(new ListItem(line)));
            var unread = new Div(new Paragraph(getTranslation("outages.paste.unread")), lines);
            unread.addClassName("pl-muted");
            outcome.add(unread);
        }
    }

    private ProposedRow row(StatedProposal proposal) {
        return new ProposedRow(
                proposal,
                words,
                site.getValue(),
                service.getValue(),
                address.getValue().strip());
    }
}
