package io.parley.contracts.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.grid.ColumnTextAlign;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import io.parley.clients.ClientId;
import io.parley.common.Formats;
import io.parley.contracts.InvoiceId;
import io.parley.contracts.InvoiceService;
import io.parley.contracts.InvoiceSummary;
import io.parley.documents.UploadGateway;
import io.parley.uikit.Badge;
import io.parley.uikit.EmptyState;
import io.parley.uikit.Toolbar;
import io.parley.uikit.WideColumns;
import java.math.BigDecimal;
import java.util.Currency;
import java.util.List;

/** The bills of a client that were checked, newest first. */
final class InvoicePanel extends Composite<Div> {

    private final ClientId client;
    private final InvoiceService invoices;
    private final UploadGateway gateway;
    private final boolean mayEdit;

    InvoicePanel(ClientId client, InvoiceService invoices, UploadGateway gateway, boolean mayEdit) {
        this.client = client;
        this.invoices = invoices;
        this.gateway = gateway;
        this.mayEdit = mayEdit;
        var checked = invoices.findByClient(client);
        if (checked.isEmpty()) {
            getContent().add(nothingYet());
        } else {
            var toolbar = new Toolbar();
            if (mayEdit) {
                toolbar.end(checkButton());
            }
            getContent().add(toolbar, grid(checked));
        }
    }

    private Component nothingYet() {
        boolean possible = mayEdit && !invoices.findAgreements(client).isEmpty();
        return new EmptyState(
                VaadinIcon.INVOICE,
                getTranslation("contracts.invoices.empty.title"),
                getTranslation(possible ? "contracts.invoices.empty.text" : "contracts.invoices.empty.nothingAgreed"),
                possible ? new Component[] {checkButton()} : new Component[0]);
    }

    private Button checkButton() {
        var check = new Button(
                getTranslation("contracts.invoices.check"),
                pressed -> new InvoiceDialog(client, invoices, gateway, this::open).open());
        check.addThemeVariants(ButtonVariant.PRIMARY);
        check.setTestId("check-invoice");
        return check;
    }

    private void open(InvoiceId invoice) {
        UI.getCurrentOrThrow().navigate(InvoiceView.address(client, invoice));
    }

    private Component grid(List<InvoiceSummary> checked) {
        var grid = new Grid<InvoiceSummary>();
        grid.setItems(checked);
        grid.addThemeVariants(GridVariant.NO_BORDER, GridVariant.WRAP_CELL_CONTENT);
        grid.setAllRowsVisible(true);
        grid.setTestId("invoices");
        grid.addComponentColumn(invoice -> new Anchor(InvoiceView.address(client, invoice.id()), name(invoice)))
                .setHeader(getTranslation("contracts.invoices.bill"))
                .setWidth("11rem")
                .setFlexGrow(2);
        var month = grid.addColumn(invoice -> String.valueOf(invoice.month()))
                .setHeader(getTranslation("contracts.invoices.month"))
                .setTextAlign(ColumnTextAlign.END)
                .setAutoWidth(true);
        var billed = grid.addColumn(invoice -> money(invoice, invoice.audit().billedTotal()))
                .setHeader(getTranslation("contracts.invoices.billed"))
                .setTextAlign(ColumnTextAlign.END);
        var expected = grid.addColumn(invoice -> money(invoice, invoice.audit().expectedTotal()))
                .setHeader(getTranslation("contracts.invoices.expected"))
                .setTextAlign(ColumnTextAlign.END);
        grid.addComponentColumn(this::outcome).setHeader(getTranslation("contracts.invoices.outcome"));
        WideColumns.of(grid, List.of(month, billed, expected));
        return grid;
    }

    private String name(InvoiceSummary invoice) {
        var number = invoice.number();
        return number == null ? invoice.providerName() : invoice.providerName() + " · " + number;
    }

    private Badge outcome(InvoiceSummary invoice) {
        var tooMuch = invoice.audit().overcharged();
        if (tooMuch.signum() > 0) {
            return Badge.bad(getTranslation("contracts.invoices.tooMuch", money(invoice, tooMuch)));
        }
        return invoice.audit().discrepancies().isEmpty()
                ? Badge.good(getTranslation("contracts.invoices.asAgreed"))
                : Badge.neutral(getTranslation("contracts.invoices.tooLittle"));
    }

    private String money(InvoiceSummary invoice, BigDecimal amount) {
        return Formats.of(getLocale())
                .money(amount, Currency.getInstance(invoice.audit().currency()));
    }
}
