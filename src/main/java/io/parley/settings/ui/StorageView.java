package io.parley.settings.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import io.parley.clients.ClientId;
import io.parley.clients.ClientReference;
import io.parley.clients.ClientService;
import io.parley.clients.ui.ClientNavigation;
import io.parley.common.Formats;
import io.parley.documents.DocumentReference;
import io.parley.documents.StorageHealth;
import io.parley.documents.StorageService;
import io.parley.identity.Roles;
import io.parley.uikit.EmptyState;
import io.parley.uikit.FileSize;
import io.parley.uikit.KeyFigure;
import io.parley.uikit.Notices;
import io.parley.uikit.Page;
import io.parley.uikit.PageHeader;
import io.parley.uikit.ReaderZone;
import io.parley.uikit.Tone;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** How the tenant's documents are kept: the room they take, and by name those whose file is gone or changed. */
@Route("settings/storage")
@Menu(title = "settings.storage.title", order = 830)
@RolesAllowed(Roles.TENANT_ADMIN)
class StorageView extends Composite<Page> implements HasDynamicTitle {

    private final StorageService storage;
    private final ClientService clients;
    private final Div content = new Div();

    StorageView(StorageService storage, ClientService clients) {
        this.storage = storage;
        this.clients = clients;
        content.addClassName("pl-stack");
        getContent().add(new PageHeader(getPageTitle()), content);
        show();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("settings.storage.title");
    }

    private void show() {
        content.removeAll();
        content.add(figures(storage.health()));
        List<DocumentReference> faulty = storage.findFaulty();
        if (faulty.isEmpty()) {
            content.add(new EmptyState(
                    VaadinIcon.CHECK_CIRCLE_O,
                    getTranslation("settings.storage.whole.title"),
                    getTranslation("settings.storage.whole.text")));
        } else {
            content.add(new Paragraph(getTranslation("settings.storage.faulty")), grid(faulty));
        }
    }

    private Component figures(StorageHealth health) {
        long faulty = health.missing() + health.damaged();
        return KeyFigure.row(
                new KeyFigure(
                        FileSize.inWords(health.usage().used(), getLocale()),
                        getTranslation(
                                "settings.storage.used",
                                FileSize.inWords(health.usage().limit(), getLocale()))),
                new KeyFigure(String.valueOf(faulty), getTranslation("settings.storage.notWhole"))
                        .tone(faulty == 0 ? Tone.GOOD : Tone.BAD),
                new KeyFigure(String.valueOf(health.waiting()), getTranslation("settings.storage.waiting"))
                        .tone(health.waiting() == 0 ? Tone.GOOD : Tone.WARN));
    }

    private Grid<DocumentReference> grid(List<DocumentReference> faulty) {
        Map<ClientId, String> names = names(faulty);
        Grid<DocumentReference> grid = new Grid<>();
        grid.setItems(faulty);
        grid.addThemeVariants(GridVariant.NO_BORDER, GridVariant.WRAP_CELL_CONTENT);
        grid.setAllRowsVisible(true);
        grid.setTestId("faulty-documents");
        grid.addComponentColumn(document -> link(document, names))
                .setHeader(getTranslation("settings.storage.client"))
                .setFlexGrow(1);
        grid.addColumn(this::what)
                .setHeader(getTranslation("settings.storage.document"))
                .setFlexGrow(4);
        grid.addColumn(this::since).setHeader(getTranslation("settings.storage.since"));
        grid.addComponentColumn(this::again)
                .setKey("actions")
                .setHeader(getTranslation("documents.list.actions"))
                .setAutoWidth(true)
                .setFlexGrow(0);
        return grid;
    }

    private Map<ClientId, String> names(List<DocumentReference> faulty) {
        List<ClientId> owners =
                faulty.stream().map(StorageView::client).distinct().toList();
        return clients.findReferences(owners).stream()
                .collect(Collectors.toMap(ClientReference::id, ClientReference::name));
    }

    private static ClientId client(DocumentReference document) {
        return new ClientId(document.owner().clientId());
    }

    private Component link(DocumentReference document, Map<ClientId, String> names) {
        return new Anchor(
                ClientNavigation.client(client(document), "documents"), names.getOrDefault(client(document), ""));
    }

    private String what(DocumentReference document) {
        return document.fault() == null
                ? document.fileName()
                : getTranslation(document.fault().key(), document.fileName(), document.revision());
    }

    private String since(DocumentReference document) {
        return document.faultFoundAt() == null
                ? ""
                : Formats.of(getLocale())
                        .date(document.faultFoundAt().atZone(ReaderZone.get()).toLocalDate());
    }

    private Button again(DocumentReference document) {
        Button again = new Button(getTranslation("settings.storage.again"), pressed -> {
            storage.check(document.id())
                    .ifPresentOrElse(
                            fault -> Notices.info(getTranslation("settings.storage.still", document.fileName())),
                            () -> Notices.done(getTranslation("settings.storage.isWhole", document.fileName())));
            show();
        });
        again.setAriaLabel(getTranslation("settings.storage.againOf", document.fileName()));
        return again;
    }
}
