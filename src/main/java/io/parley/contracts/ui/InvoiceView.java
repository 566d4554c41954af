package io.parley.contracts.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import io.parley.clients.ClientDetails;
import io.parley.clients.ClientId;
import io.parley.clients.ClientService;
import io.parley.clients.ui.ClientNavigation;
import io.parley.common.Formats;
import io.parley.common.NotFoundException;
import io.parley.contracts.ContractLetterService;
import io.parley.contracts.ContractPermissions;
import io.parley.contracts.InvoiceDetails;
import io.parley.contracts.InvoiceId;
import io.parley.contracts.InvoiceService;
import io.parley.identity.CurrentUser;
import io.parley.identity.Roles;
import io.parley.uikit.Card;
import io.parley.uikit.Confirmation;
import io.parley.uikit.FileStream;
import io.parley.uikit.KeyFigure;
import io.parley.uikit.Notices;
import io.parley.uikit.Page;
import io.parley.uikit.PageHeader;
import io.parley.uikit.RouteIds;
import io.parley.uikit.ServedFile;
import io.parley.uikit.Tone;
import jakarta.annotation.security.RolesAllowed;
import java.math.BigDecimal;
import java.util.Currency;

/** One bill beside what was agreed, line by line, and the letter that disputes it. */
@Route("clients/:clientId/invoices/:invoiceId")
@RolesAllowed({Roles.TENANT_ADMIN, Roles.CONSULTANT})
class InvoiceView extends Composite<Page> implements BeforeEnterObserver, HasDynamicTitle {

    private final InvoiceService invoices;
    private final ContractLetterService letters;
    private final ClientService clients;
    private final boolean mayEdit;
    private String title = "";

    InvoiceView(
            InvoiceService invoices, ContractLetterService letters, ClientService clients, CurrentUser currentUser) {
        this.invoices = invoices;
        this.letters = letters;
        this.clients = clients;
        this.mayEdit = currentUser.require().can(ContractPermissions.EDIT);
    }

    static String address(ClientId client, InvoiceId invoice) {
        return ClientNavigation.client(client, InvoiceSection.PATH) + "/" + invoice;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var invoice = invoices.getInvoice(RouteIds.get(event.getRouteParameters(), "invoiceId", InvoiceId::of));
        if (!invoice.client().equals(RouteIds.get(event.getRouteParameters(), "clientId", ClientId::of))) {
            throw new NotFoundException(); // an address that names another client is nobody's
        }
        show(invoice);
    }

    private void show(InvoiceDetails invoice) {
        var client = clients.getClient(invoice.client());
        var number = invoice.summary().number();
        title = number == null
                ? getTranslation(
                        "contracts.invoice.page.title", invoice.summary().providerName())
                : getTranslation(
                        "contracts.invoice.page.titleNumber", invoice.summary().providerName(), number);
        getContent().removeAll();
        getContent().add(header(invoice, client), figures(invoice), lines(invoice));
    }

    private Component header(InvoiceDetails invoice, ClientDetails client) {
        var summary = invoice.summary();
        var header = new PageHeader(title)
                .crumb(getTranslation("contracts.invoice.page.clients"), ClientNavigation.CLIENTS)
                .crumb(client.name(), ClientNavigation.client(client.id()))
                .crumb(
                        getTranslation("contracts.invoices.title"),
                        ClientNavigation.client(client.id(), InvoiceSection.PATH))
                .meta(getTranslation(
                        "contracts.invoice.page.meta",
                        summary.month(),
                        formats().dateTime(summary.checkedAt(), client.profile().timeZone()),
                        summary.checkedBy()));
        if (mayEdit) {
            var remove = new Button(getTranslation("contracts.invoice.remove"), pressed -> confirmRemoval(invoice));
            remove.addThemeVariants(ButtonVariant.TERTIARY);
            header.actions(remove);
        }
        if (summary.audit().overcharged().signum() > 0) {
            header.actions(letter(invoice));
        }
        return header;
    }

    private Anchor letter(InvoiceDetails invoice) {
        var id = invoice.summary().id();
        var fileName = getTranslation("contracts.letter.dispute.file") + ".pdf";
        var letter = new Anchor(
                FileStream.download(
                        () -> ServedFile.pdf(fileName, letters.dispute(id).pdf())),
                getTranslation("contracts.letter.dispute.download"));
        letter.addClassName("pl-button-link");
        letter.setTestId("dispute-letter");
        return letter;
    }

    private void confirmRemoval(InvoiceDetails invoice) {
        new Confirmation(
                        getTranslation("contracts.invoice.remove.title"),
                        getTranslation("contracts.invoice.remove.text"),
                        getTranslation("contracts.invoice.remove"),
                        () -> {
                            invoices.remove(invoice.summary().id());
                            Notices.done(getTranslation("contracts.invoice.remove.done"));
                            UI.getCurrentOrThrow()
                                    .navigate(ClientNavigation.client(invoice.client(), InvoiceSection.PATH));
                        })
                .open();
    }

    private Component figures(InvoiceDetails invoice) {
        var audit = invoice.summary().audit();
        var money = Currency.getInstance(audit.currency());
        var why = new InvoiceWhy(this, invoice, formats());
        var billed = formats().money(audit.billedTotal(), money);
        var expected = formats().money(audit.expectedTotal(), money);
        var overcharged = formats().money(audit.overcharged(), money);
        var billedLabel = getTranslation("contracts.invoice.figure.billed");
        var expectedLabel = getTranslation("contracts.invoice.figure.expected");
        var tooMuchLabel = getTranslation("contracts.invoice.figure.tooMuch");
        var tooMuch = new KeyFigure(overcharged, tooMuchLabel, () -> why.overcharged(tooMuchLabel, overcharged));
        return KeyFigure.row(
                new KeyFigure(billed, billedLabel, () -> why.billed(billedLabel, billed)),
                new KeyFigure(expected, expectedLabel, () -> why.expected(expectedLabel, expected)),
                audit.overcharged().compareTo(BigDecimal.ZERO) > 0 ? tooMuch.tone(Tone.BAD) : tooMuch);
    }

    private Component lines(InvoiceDetails invoice) {
        var card = new Card(getTranslation("contracts.invoice.lines"));
        if (mayEdit && !invoice.fees().isEmpty()) {
            card.add(new Paragraph(getTranslation("contracts.invoice.feeHint")));
        }
        card.add(new InvoiceLines(invoice, mayEdit, codes -> {
            invoices.assignFees(invoice.summary().id(), codes, invoice.version());
            show(invoices.getInvoice(invoice.summary().id()));
        }));
        return card;
    }

    private Formats formats() {
        return Formats.of(getLocale());
    }

    @Override
    public String getPageTitle() {
        return title;
    }
}
