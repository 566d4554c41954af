package io.parley.claims.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import io.parley.claims.ClaimPermissions;
import io.parley.claims.WarrantyClaimService;
import io.parley.clients.ClientId;
import io.parley.devices.spi.OwnDevicesPart;

/** On the client's own page of devices: report one broken, and see where each report stands. */
@org.springframework.stereotype.Component
class OwnBrokenDevices implements OwnDevicesPart {

    private final WarrantyClaimService claims;
    private final ReportDialogs dialogs;

    OwnBrokenDevices(WarrantyClaimService claims, ReportDialogs dialogs) {
        this.claims = claims;
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
    public Component action(ClientId client, Runnable changed) {
        var report = new Button();
        report.setText(report.getTranslation("claims.report"));
        report.addThemeVariants(ButtonVariant.PRIMARY);
        report.setTestId("report-broken");
        report.addClickListener(pressed -> dialogs.open(client, changed));
        return report;
    }

    @Override
    public Component card(ClientId client) {
        return new ReportedBrokenCard(client, claims, dialogs.today(client));
    }
}
