package io.parley.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import io.parley.tenancy.Branding;
import io.parley.tenancy.CurrentTenant;
import io.parley.tenancy.TenantDirectory;
import java.io.ByteArrayInputStream;
import java.util.Optional;

/** The tenant's name, logo and colour. */
@org.springframework.stereotype.Component
class Brand {

    private static final String PRODUCT = "Parley";

    private final CurrentTenant currentTenant;
    private final TenantDirectory tenants;

    Brand(CurrentTenant currentTenant, TenantDirectory tenants) {
        this.currentTenant = currentTenant;
        this.tenants = tenants;
    }

    /** For consultants: the product, and whose workplace this is. */
    Component ofWorkspace() {
        Anchor home = new Anchor("", new Span(PRODUCT));
        home.addClassName("pl-brand");
        branding().ifPresent(branding -> home.add(tenantName(branding)));
        return home;
    }

    /** For clients: their consultancy, not the product. */
    Component ofPortal() {
        Anchor home = new Anchor("portal");
        home.addClassName("pl-brand");
        branding().ifPresentOrElse(branding -> home.add(face(branding)), () -> home.add(new Span(PRODUCT)));
        return home;
    }

    /** Gives the page the tenant's colour. */
    void paint(UI ui) {
        String accent = branding().map(Branding::accent).orElse(Branding.DEFAULT_ACCENT);
        ui.getPage().executeJs("document.documentElement.style.setProperty('--pl-tenant-accent', $0)", accent);
    }

    private Component face(Branding branding) {
        byte[] logo = branding.logo();
        if (logo == null) {
            return new Span(branding.name());
        }
        Image image = new Image(
                DownloadHandler.fromInputStream(request -> new DownloadResponse(
                                new ByteArrayInputStream(logo), "logo.png", "image/png", logo.length))
                        .inline(),
                branding.name());
        image.addClassName("pl-logo");
        return image;
    }

    private static Component tenantName(Branding branding) {
        Span name = new Span(branding.name());
        name.addClassName("pl-brand-tenant");
        return name;
    }

    private Optional<Branding> branding() {
        return tenants.branding(currentTenant.get());
    }
}
