package io.parley.packages.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import io.parley.clients.ui.ClientNavigation;
import io.parley.documents.FileType;
import io.parley.documents.ReceivedFile;
import io.parley.documents.UploadGateway;
import io.parley.identity.Roles;
import io.parley.packages.PackageImport;
import io.parley.packages.PackageImportService;
import io.parley.uikit.Badge;
import io.parley.uikit.Card;
import io.parley.uikit.FileUpload;
import io.parley.uikit.Page;
import io.parley.uikit.PageHeader;
import io.parley.uikit.RowProblems;
import jakarta.annotation.security.RolesAllowed;
import java.io.IOException;
import java.io.InputStream;
import java.util.EnumSet;
import java.util.List;

/** Where a client's whole package is dropped: all of it is taken in, or nothing. */
@Route("packages/import")
@Menu(title = "packages.import.menu", order = 70)
@RolesAllowed({Roles.TENANT_ADMIN, Roles.CONSULTANT})
class PackageImportView extends Composite<Page> implements HasDynamicTitle {

    private final PackageImportService packages;
    private final UploadGateway gateway;
    private final Div outcome = new Div();

    PackageImportView(PackageImportService packages, UploadGateway gateway) {
        this.packages = packages;
        this.gateway = gateway;
        var hint = new Paragraph(getTranslation("packages.import.hint"));
        hint.addClassName("pl-muted");
        outcome.setTestId("package-outcome");
        outcome.getElement().setAttribute("aria-live", "polite");
        getContent()
                .narrow()
                .add(
                        new PageHeader(getPageTitle()),
                        new Card(hint, new FileUpload<>(List.of("zip"), this::receive, this::show)),
                        outcome);
    }

    private PackageImport receive(String fileName, InputStream content) throws IOException {
        try (ReceivedFile file = gateway.receive(fileName, content, EnumSet.of(FileType.ZIP));
                InputStream zip = file.open()) {
            return packages.importZip(zip);
        }
    }

    private void show(PackageImport result) {
        outcome.removeAll();
        var card = new Card(getTranslation("packages.import.done"));
        card.add(new Paragraph(getTranslation("packages.import.offers", result.offers())));
        result.skipped()
                .forEach(skipped -> card.add(line(
                        Badge.bad(getTranslation("packages.import.skipped")),
                        skipped.folder(),
                        getTranslation(skipped.messageKey(), skipped.arguments().toArray()))));
        card.add(RowProblems.ofSeveralFiles(result.rows()));
        card.add(openButton(result));
        outcome.add(card);
    }

    private Button openButton(PackageImport result) {
        var open = new Button(
                getTranslation("packages.import.open"),
                pressed -> UI.getCurrentOrThrow()
                        .navigate(ClientNavigation.engagement(result.client(), result.engagement())));
        open.addThemeVariants(ButtonVariant.PRIMARY);
        open.setTestId("open-imported");
        return open;
    }

    private static Component line(Badge badge, String place, String text) {
        var where = new Span(" " + place + " ");
        where.addClassName("pl-strong");
        return new Div(badge, where, new Span(text));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("packages.import.title");
    }
}
