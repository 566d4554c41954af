package io.parley.contracts.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static io.parley.clients.testing.ClientDrafts.aClient;
import static io.parley.clients.testing.ClientDrafts.anEngagement;
import static io.parley.quotes.testing.QuoteDrafts.aLine;
import static io.parley.quotes.testing.QuoteDrafts.aQuote;
import static io.parley.quotes.testing.QuoteDrafts.aTerm;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.textfield.TextField;
import io.parley.clients.ClientId;
import io.parley.clients.ClientService;
import io.parley.clients.EngagementId;
import io.parley.clients.EngagementService;
import io.parley.clients.EngagementStage;
import io.parley.contracts.ContractService;
import io.parley.contracts.signing.ContractCheckService;
import io.parley.identity.Actor;
import io.parley.identity.Role;
import io.parley.providers.ProviderService;
import io.parley.quotes.QuoteService;
import io.parley.testing.ViewTest;
import io.parley.uikit.EmptyState;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class CheckSectionTest extends ViewTest {

    @Autowired
    private ClientService clients;

    @Autowired
    private EngagementService engagements;

    @Autowired
    private ProviderService providers;

    @Autowired
    private QuoteService quotes;

    @Autowired
    private ContractCheckService checks;

    @Autowired
    private ContractService contracts;

    private Actor ada;
    private ClientId client;
    private EngagementId engagement;

    @BeforeEach
    void openClient() {
        var tenant = openTenant("Coastline Advisory");
        ada = signedIn.enrol(tenant, Role.CONSULTANT);
        signedIn.as(ada);
        client = clients.create(aClient("Harbor Dental"));
        engagement = engagements.start(client, anEngagement("Phones 2027"));
    }

    @Test
    void withoutAnOfferTheTabSaysWhatToDoFirst() {
        browse(ada);
        visit();

        assertThat(_find(EmptyState.class)).hasSize(1);
        assertThat(_find(Button.class, spec -> spec.withText("Begin the check")))
                .isEmpty();
    }

    @Test
    void theConsultantReadsThePaperAndRecordsTheSignature() {
        quotes.submit(
                engagement,
                aQuote(providers.ensure("Quillstone"))
                        .with(aLine("SEAT", "42", "24.95"))
                        .with(aTerm("renewal.mode", "NONE"))
                        .draft());
        browse(ada);
        visit();

        press("Begin the check");
        _setValue(_get(ComboBox.class), "contract.pdf");
        press("Save");
        assertThat(checks.find(engagement).orElseThrow().isReady()).isFalse();
        assertThat(_find(Button.class, spec -> spec.withText("Record the signature")))
                .isEmpty();

        press("Charges in the paper");
        press("This is what the paper charges");
        press("All other clauses are as offered");
        com.github.mvysny.kaributesting.v10.pro.ConfirmDialogKt._fireConfirm(_get(ConfirmDialog.class));
        assertThat(checks.find(engagement).orElseThrow().isReady()).isTrue();

        press("Record the signature");
        _setValue(_get(DatePicker.class, spec -> spec.withLabel("Signed on")), LocalDate.of(2026, 11, 20));
        _setValue(_get(TextField.class, spec -> spec.withLabel("Signed for the client by")), "Dana Whitcomb");
        _click(_find(Button.class, spec -> spec.withText("Record the signature"))
                .getLast());

        assertThat(engagements.getEngagement(engagement).stage()).isEqualTo(EngagementStage.SIGNED);
        assertThat(contracts.find(client).orElseThrow().providerName()).isEqualTo("Quillstone");
    }

    private void visit() {
        open("clients/" + client + "/engagements/" + engagement + "/contract-check");
    }

    private static void press(String text) {
        _click(_find(Button.class, spec -> spec.withText(text)).getLast());
    }
}
