package io.parley.claims.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.icon.VaadinIcon;
import io.parley.claims.ClaimPermissions;
import io.parley.claims.ClaimableDevice;
import io.parley.clients.ClientId;
import io.parley.devices.DeviceSummary;
import io.parley.devices.spi.DeviceAction;
import java.util.Objects;

/** The button beside a device that reports it broken. */
@org.springframework.stereotype.Component
class ReportBroken implements DeviceAction {

    private final ReportDialogs dialogs;

    ReportBroken(ReportDialogs dialogs) {
        this.dialogs = dialogs;
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
        report.addClickListener(pressed -> dialogs.open(client, claimable(device), changed));
        return report;
    }

    private static ClaimableDevice claimable(DeviceSummary device) {
        return new ClaimableDevice(
                device.id(),
                device.description().isBlank() ? device.sku() : device.description(),
                device.serial(),
                Objects.requireNonNullElse(device.site(), ""));
    }
}
