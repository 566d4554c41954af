package io.parley.contracts.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import io.parley.clients.ClientId;
import io.parley.common.ProblemException;
import io.parley.contracts.AgreementChoice;
import io.parley.contracts.InvoiceDraft;
import io.parley.contracts.InvoiceId;
import io.parley.contracts.InvoiceService;
import io.parley.documents.UploadGateway;
import io.parley.uikit.DateField;
import io.parley.uikit.FormDialog;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;

/** Takes in a bill: what it is checked against, which month it is for, and its rows. */
final class InvoiceDialog extends FormDialog {

    InvoiceDialog(ClientId client, InvoiceService invoices, UploadGateway gateway, Consumer<InvoiceId> checked) {
        this(new Form(invoices.findAgreements(client), gateway), client, invoices, checked);
    }

    private InvoiceDialog(Form form, ClientId client, InvoiceService invoices, Consumer<InvoiceId> checked) {
        super(
                form.getTranslation("contracts.invoice.title"),
                form,
                () -> checked.accept(invoices.check(client, form.draft())));
        setWidth("44rem");
        saveText(getTranslation("contracts.invoice.check"));
        guardedBy(form::hasInput);
    }

    /** The fields of the dialog. */
    private static final class Form extends Div {

        private final ComboBox<AgreementChoice> agreement = new ComboBox<>();
        private final IntegerField month = new IntegerField();
        private final TextField number = new TextField();
        private final DateField date = new DateField();
        private final BillUpload bill;

        Form(List<AgreementChoice> choices, UploadGateway gateway) {
            bill = new BillUpload(gateway);
            agreement.setLabel(getTranslation("contracts.invoice.agreement"));
            agreement.setItems(choices);
            agreement.setItemLabelGenerator(this::name);
            agreement.setRequired(true);
            agreement.setTestId("invoice-agreement");
            choices.stream().findFirst().ifPresent(agreement::setValue);
            month.setLabel(getTranslation("contracts.invoice.month"));
            month.setHelperText(getTranslation("contracts.invoice.monthHint"));
            month.setMin(1);
            month.setStepButtonsVisible(true);
            month.setValue(1);
            month.setTestId("invoice-month");
            number.setLabel(getTranslation("contracts.invoice.number"));
            number.setMaxLength(InvoiceService.LONGEST_NUMBER);
            date.setLabel(getTranslation("contracts.invoice.date"));
            var fields = new FormLayout(agreement, month, number, date);
            fields.setAutoResponsive(true);
            fields.setAutoRows(true);
            fields.setExpandColumns(true);
            fields.setExpandFields(true);
            fields.setColspan(agreement, 2);
            addClassName("pl-stack");
            add(fields, bill);
        }

        private String name(AgreementChoice choice) {
            return choice.quote() == null
                    ? getTranslation("contracts.invoice.runningContract", choice.providerName())
                    : getTranslation(
                            "contracts.invoice.offer",
                            choice.providerName(),
                            choice.round(),
                            Objects.requireNonNullElse(choice.engagement(), ""));
        }

        boolean hasInput() {
            return bill.sheet() != null || !number.isEmpty();
        }

        InvoiceDraft draft() {
            var against = agreement.getValue();
            var sheet = bill.sheet();
            if (against == null || sheet == null || sheet.lines().isEmpty()) {
                throw new ProblemException("contracts.invoice.incomplete");
            }
            return new InvoiceDraft(
                    against.quote(),
                    Objects.requireNonNullElse(month.getValue(), 0),
                    number.isEmpty() ? null : number.getValue().strip(),
                    date.getValue(),
                    bill.fileName(),
                    sheet.lines(),
                    Map.of());
        }
    }
}
