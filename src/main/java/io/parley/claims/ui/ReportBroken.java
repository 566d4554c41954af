package io.parley.claims.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.icon.VaadinIcon;
import io.parley.claims.ClaimPermissions;
import io.parley.claims.ClaimableDevice;
import io.parley.claims.WarrantyClaimService;
import io.parley.clients.ClientId;
import io.parley.devices.DeviceSummary;
import io.parley.devices.spi.DeviceAction;
import io.parley.uikit.FormDialog;
import io.parley.uikit.Notices;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;

/** The button beside a device that reports it broken. */
@org.springframework.stereotype.Component
class ReportBroken implements DeviceAction {

    private final WarrantyClaimService claims;
    private final Clock clock;

    ReportBroken(WarrantyClaimService claims, Clock clock) {
        this.claims = claims;
        this.clock = clock;
    }

    @Override
    public String permission() {
        return ClaimPermissions.REPORT;
    }

    @Override
    public int order() {
        return 100;
    }

    @Override
    public Component create(ClientId client, DeviceSummary device, Runnable changed) {
        var report = new Button(VaadinIcon.TOOLS.create());
        report.addThemeVariants(ButtonVariant.TERTIARY);
        report.setAriaLabel(report.getTranslation("claims.reportOf", device.serial()));
        report.setTooltipText(report.getTranslation("claims.report"));
        report.addClickListener(pressed -> open(client, device, changed));
        return report;
    }

    private void open(ClientId client, DeviceSummary device, Runnable changed) {
        var broken = new ClaimableDevice(
                device.id(),
                device.description().isBlank() ? device.sku() : device.description(),
                device.serial(),
                Objects.requireNonNullElse(device.site(), ""));
        var form = new ReportForm(client, claims, LocalDate.now(clock)).about(broken);
        new FormDialog(form.getTranslation("claims.report"), form, () -> {
                    claims.report(client, form.draft());
                    Notices.done(form.getTranslation("claims.reported"));
                    changed.run();
                })
                .saveText(form.getTranslation("claims.report.save"))
                .guardedBy(form::isTouched)
                .open();
    }
}
