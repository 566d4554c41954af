package io.parley.contracts.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static io.parley.clients.testing.ClientDrafts.aClient;
import static io.parley.quotes.testing.QuoteDrafts.aLine;
import static io.parley.quotes.testing.QuoteDrafts.aTerm;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.popover.Popover;
import com.vaadin.flow.component.textfield.IntegerField;
import io.parley.clients.ClientId;
import io.parley.clients.ClientService;
import io.parley.contracts.ContractDraft;
import io.parley.contracts.ContractService;
import io.parley.identity.Actor;
import io.parley.identity.Role;
import io.parley.providers.ProviderService;
import io.parley.testing.ViewTest;
import io.parley.uikit.Chart;
import io.parley.uikit.EmptyState;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class ContractSectionTest extends ViewTest {

    @Autowired
    private ClientService clients;

    @Autowired
    private ContractService contracts;

    @Autowired
    private ProviderService providers;

    private Actor ada;
    private ClientId client;

    @BeforeEach
    void openClient() {
        var tenant = openTenant("Coastline Advisory");
        ada = signedIn.enrol(tenant, Role.CONSULTANT);
        signedIn.as(ada);
        client = clients.create(aClient("Harbor Dental"));
    }

    @Test
    void withoutAContractTheTabSaysWhatToDoFirst() {
        browse(ada);
        open("clients/" + client + "/contract");

        assertThat(_find(EmptyState.class)).hasSize(1);
        assertThat(_find(Chart.class)).isEmpty();
    }

    @Test
    void theTabShowsDatesAndWhatLeavingCostsAndAWrongTermIsNamedAtItsField() {
        contracts.save(client, contract(), null);
        browse(ada);
        open("clients/" + client + "/contract");

        assertThat(_find(Chart.class)).hasSize(1);
        assertThat(_find(Span.class, spec -> spec.withText("By silence"))).hasSize(1);

        _find(Popover.class).forEach(Popover::open);
        assertThat(shown()).contains("Recurring charges at the price of that contract month", "Termination fee");

        _click(_get(Button.class, spec -> spec.withPredicate(button -> called(button, "edit-contract"))));
        var term = _get(IntegerField.class, spec -> spec.withPredicate(field -> called(field, "contract-termMonths")));
        _setValue(term, 0);
        _click(_get(Button.class, spec -> spec.withText("Save")));

        assertThat(term.isInvalid()).isTrue();
        assertThat(contracts.find(client).orElseThrow().contract().termMonths()).isEqualTo(36);
    }

    private ContractDraft contract() {
        return new ContractDraft(
                providers.ensure("Graywhale"),
                "GW-1",
                LocalDate.of(2025, 2, 1),
                36,
                10,
                0,
                "USD",
                List.of(aLine("SEAT", "10", "100")),
                List.of(
                        aTerm("renewal.mode", "TACIT"),
                        aTerm("renewal.months", 12),
                        aTerm("etf", Map.of("kind", "PERCENT_OF_REMAINING", "percent", "0.75"))),
                null,
                List.of());
    }

    private static boolean called(Component component, String testId) {
        return testId.equals(component.getTestId());
    }
}
