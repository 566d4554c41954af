package io.parley.contracts.ui;

import com.vaadin.flow.component.Component;
import io.parley.clients.ClientId;
import io.parley.clients.spi.ClientSection;
import io.parley.clients.spi.ClientTopic;
import io.parley.contracts.ContractPermissions;
import io.parley.contracts.InvoiceService;
import io.parley.documents.UploadGateway;
import io.parley.identity.CurrentUser;

/** The tab with the bills that were checked. */
@org.springframework.stereotype.Component
class InvoiceSection implements ClientSection {

    static final String PATH = "invoices";

    private final InvoiceService invoices;
    private final UploadGateway gateway;
    private final CurrentUser currentUser;

    InvoiceSection(InvoiceService invoices, UploadGateway gateway, CurrentUser currentUser) {
        this.invoices = invoices;
        this.gateway = gateway;
        this.currentUser = currentUser;
    }

    @Override
    public String path() {
        return PATH;
    }

    @Override
    public String titleKey() {
        return "contracts.invoices.title";
    }

    @Override
    public ClientTopic topic() {
        return ClientTopic.CONTRACT;
    }

    @Override
    public int order() {
        return 200;
    }

    @Override
    public String permission() {
        return ContractPermissions.READ;
    }

    @Override
    public Component create(ClientId client) {
        return new InvoicePanel(client, invoices, gateway, currentUser.require().can(ContractPermissions.EDIT));
    }
}
