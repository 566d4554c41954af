package io.parley.claims.testing;

import io.parley.clients.ClientId;
import io.parley.devices.DeviceDraft;
import io.parley.devices.DeviceId;
import io.parley.devices.DeviceService;
import io.parley.devices.PolicyDraft;
import io.parley.devices.WarrantyCatalogueService;
import io.parley.tenancy.TenantId;
import io.parley.testing.SignedIn;
import io.parley.warranty.ComponentTerms;
import io.parley.warranty.FreightPayer;
import io.parley.warranty.Grantor;
import io.parley.warranty.Ownership;
import io.parley.warranty.Remedy;
import io.parley.warranty.ReplacementInherits;
import io.parley.warranty.ReplacementTerms;
import io.parley.warranty.StartBasis;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Clients with phones whose maker grants a year from the purchase, and sends a new one within ten days of the RMA number. */
@Component
public class EquippedClients {

    private final SignedIn signedIn;
    private final DeviceService devices;
    private final WarrantyCatalogueService catalogue;

    EquippedClients(SignedIn signedIn, DeviceService devices, WarrantyCatalogueService catalogue) {
        this.signedIn = signedIn;
        this.devices = devices;
        this.catalogue = catalogue;
    }

    /** Grants a year to whatever begins with ZZ-. @param inherits absent if the paper does not say */
    public void policy(TenantId tenant, @Nullable ReplacementInherits inherits) {
        signedIn.asSystem(tenant, () -> catalogue.add(policyDraft(inherits)));
    }

    public static PolicyDraft policyDraft(@Nullable ReplacementInherits inherits) {
        return new PolicyDraft(
                "ZZ-1",
                "Zaunkoenig",
                "Z4",
                "ZZ-*",
                Grantor.MANUFACTURER,
                "1-year limited hardware",
                StartBasis.PURCHASE,
                0,
                12,
                ComponentTerms.NONE,
                new ReplacementTerms(
                        Remedy.REPLACE, 10, false, FreightPayer.MANUFACTURER, "", "invoice", null, inherits, ""),
                new BigDecimal("0.04"),
                null,
                null,
                null,
                null,
                "Zaunkoenig warranty card 2026, section 2",
                LocalDate.of(2026, 11, 1),
                null);
    }

    /** A phone bought on that day. */
    public DeviceId phone(TenantId tenant, ClientId client, String serial, @Nullable LocalDate purchased) {
        return signedIn.asSystem(tenant, () -> devices.add(client, phoneDraft(serial, purchased)));
    }

    public static DeviceDraft phoneDraft(String serial, @Nullable LocalDate purchased) {
        return new DeviceDraft(
                "",
                "ZZ-40",
                serial,
                "",
                "Zaunkoenig desk phone",
                "HBR",
                Ownership.OWNED,
                null,
                purchased,
                null,
                null,
                new BigDecimal("92.00"));
    }
}
