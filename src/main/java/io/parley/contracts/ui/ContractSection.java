package io.parley.contracts.ui;

import io.parley.clients.ClientId;
import io.parley.clients.ClientService;
import io.parley.clients.spi.ClientSection;
import io.parley.clients.spi.ClientTopic;
import io.parley.contracts.ContractLetterService;
import io.parley.contracts.ContractPermissions;
import io.parley.contracts.ContractService;
import io.parley.identity.CurrentUser;
import io.parley.providers.ProviderService;
import io.parley.quotes.spi.LineEditors;
import io.parley.quotes.spi.ServiceLevelPages;
import org.springframework.stereotype.Component;

/** The tab with the contract the client is in now: key dates, what leaving costs, terms. */
@Component
class ContractSection implements ClientSection {

    private final ContractService contracts;
    private final ContractLetterService letters;
    private final ClientService clients;
    private final ProviderService providers;
    private final LineEditors lineEditors;
    private final ServiceLevelPages levels;
    private final CurrentUser currentUser;

    ContractSection(
            ContractService contracts,
            ContractLetterService letters,
            ClientService clients,
            ProviderService providers,
            LineEditors lineEditors,
            ServiceLevelPages levels,
            CurrentUser currentUser) {
        this.contracts = contracts;
        this.letters = letters;
        this.clients = clients;
        this.providers = providers;
        this.lineEditors = lineEditors;
        this.levels = levels;
        this.currentUser = currentUser;
    }

    @Override
    public String path() {
        return "contract";
    }

    @Override
    public String titleKey() {
        return "contracts.section.title";
    }

    @Override
    public ClientTopic topic() {
        return ClientTopic.CONTRACT;
    }

    @Override
    public int order() {
        return 100;
    }

    @Override
    public String permission() {
        return ContractPermissions.READ;
    }

    @Override
    public com.vaadin.flow.component.Component create(ClientId client) {
        boolean mayEdit = currentUser.require().can(ContractPermissions.EDIT);
        return new ContractPanel(
                clients.getClient(client), contracts, letters, providers, lineEditors, levels, mayEdit);
    }
}
