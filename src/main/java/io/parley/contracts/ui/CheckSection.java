package io.parley.contracts.ui;

import com.vaadin.flow.component.Component;
import io.parley.clients.EngagementId;
import io.parley.clients.EngagementService;
import io.parley.clients.spi.EngagementSection;
import io.parley.contracts.ContractPermissions;
import io.parley.contracts.signing.ContractCheckService;
import io.parley.documents.DocumentService;
import io.parley.identity.CurrentUser;
import io.parley.quotes.QuoteService;
import io.parley.quotes.spi.LineEditors;
import io.parley.quotes.spi.TermForms;

/** The tab in which the paper for signature is read against the offer. */
@org.springframework.stereotype.Component
class CheckSection implements EngagementSection {

    private final ContractCheckService checks;
    private final QuoteService quotes;
    private final EngagementService engagements;
    private final DocumentService documents;
    private final LineEditors lineEditors;
    private final TermForms termForms;
    private final CurrentUser currentUser;

    CheckSection(
            ContractCheckService checks,
            QuoteService quotes,
            EngagementService engagements,
            DocumentService documents,
            LineEditors lineEditors,
            TermForms termForms,
            CurrentUser currentUser) {
        this.checks = checks;
        this.quotes = quotes;
        this.engagements = engagements;
        this.documents = documents;
        this.lineEditors = lineEditors;
        this.termForms = termForms;
        this.currentUser = currentUser;
    }

    @Override
    public String path() {
        return "contract-check";
    }

    @Override
    public String titleKey() {
        return "contracts.check.title";
    }

    @Override
    public int order() {
        return 650;
    }

    @Override
    public String permission() {
        return ContractPermissions.READ;
    }

    @Override
    public Component create(EngagementId id) {
        var engagement = engagements.getEngagement(id);
        boolean mayEdit = currentUser.require().can(ContractPermissions.EDIT);
        return new CheckPanel(
                engagement,
                checks,
                new CheckDialogs(engagement, checks, quotes, documents, lineEditors, termForms),
                mayEdit);
    }
}
