package io.parley.claims.ui;

import io.parley.claims.ClaimPermissions;
import io.parley.claims.ClaimableDevice;
import io.parley.claims.WarrantyClaimService;
import io.parley.clients.ClientId;
import io.parley.clients.ClientService;
import io.parley.identity.CurrentUser;
import io.parley.uikit.FormDialog;
import io.parley.uikit.Notices;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/** Asks what is broken, wherever on a page of devices that may be said. */
@Component
class ReportDialogs {

    private final WarrantyClaimService claims;
    private final ClientService clients;
    private final CurrentUser currentUser;
    private final Clock clock;

    ReportDialogs(WarrantyClaimService claims, ClientService clients, CurrentUser currentUser, Clock clock) {
        this.claims = claims;
        this.clients = clients;
        this.currentUser = currentUser;
        this.clock = clock;
    }

    /** @param reported after a device was reported */
    void open(ClientId client, Runnable reported) {
        open(client, new ReportForm(client, claims, today(client)), reported);
    }

    /** For a device that is known already. */
    void open(ClientId client, ClaimableDevice broken, Runnable reported) {
        open(client, new ReportForm(client, claims, today(client)).about(broken), reported);
    }

    private void open(ClientId client, ReportForm form, Runnable reported) {
        new FormDialog(form.getTranslation("claims.report"), form, () -> {
                    claims.report(client, form.draft());
                    Notices.done(form.getTranslation(thanks()));
                    reported.run();
                })
                .saveText(form.getTranslation("claims.report.save"))
                .guardedBy(form::isTouched)
                .open();
    }

    /** Whoever pursues claims has just opened one; the client's own people have told somebody. */
    private String thanks() {
        return currentUser.require().can(ClaimPermissions.EDIT) ? "claims.reported" : "claims.portal.reported";
    }

    /** Where the device stands, not where the server does. */
    LocalDate today(ClientId client) {
        return LocalDate.now(clock.withZone(clients.getClient(client).profile().timeZone()));
    }
}
