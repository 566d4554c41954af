package io.parley.claims.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import io.parley.claims.ClaimDraft;
import io.parley.claims.ClaimRules;
import io.parley.claims.ClaimableDevice;
import io.parley.claims.WarrantyClaimService;
import io.parley.clients.ClientId;
import io.parley.common.ProblemException;
import io.parley.uikit.DateField;
import java.time.LocalDate;

/** Which device, what is wrong, since when, and whether it arrived like this. The rest is found out by the product. */
final class ReportForm extends Composite<Div> {

    private final ComboBox<ClaimableDevice> device = new ComboBox<>();
    private final TextArea fault = new TextArea();
    private final DateField since = new DateField();
    private final Checkbox deadOnArrival = new Checkbox();

    ReportForm(ClientId client, WarrantyClaimService claims, LocalDate today) {
        device.setLabel(getTranslation("claims.field.device"));
        device.setHelperText(getTranslation("claims.field.deviceHint"));
        device.setItems(query ->
                claims.findDevices(client, query.getFilter().orElse(""), query.getOffset(), query.getLimit()).stream());
        device.setItemLabelGenerator(this::label);
        device.setWidthFull();
        device.setTestId("broken-device");
        fault.setLabel(getTranslation("claims.field.fault"));
        fault.setPlaceholder(getTranslation("claims.field.faultHint"));
        fault.setMaxLength(ClaimRules.LONGEST_TEXT);
        fault.setWidthFull();
        fault.setTestId("broken-fault");
        since.setLabel(getTranslation("claims.field.since"));
        since.setMax(today);
        since.setTestId("broken-since");
        deadOnArrival.setLabel(getTranslation("claims.field.doa"));
        deadOnArrival.setTestId("broken-on-arrival");
        getContent().addClassName("pl-stack");
        getContent().add(device, fault, since, deadOnArrival);
    }

    /** For a device that is known already. */
    ReportForm about(ClaimableDevice broken) {
        device.setValue(broken);
        device.setReadOnly(true);
        return this;
    }

    private String label(ClaimableDevice one) {
        return one.place().isEmpty()
                ? getTranslation("claims.device", one.name(), one.serial())
                : getTranslation("claims.deviceAt", one.name(), one.serial(), one.place());
    }

    boolean isTouched() {
        return !device.isReadOnly() && !device.isEmpty()
                || !fault.isEmpty()
                || !since.isEmpty()
                || deadOnArrival.getValue();
    }

    /** @throws ProblemException if no device is chosen */
    ClaimDraft draft() {
        var chosen = device.getOptionalValue().orElseThrow(() -> new ProblemException("claims.problem.device"));
        return new ClaimDraft(chosen.id(), fault.getValue(), since.getValue(), deadOnArrival.getValue());
    }
}
