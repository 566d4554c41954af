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

import com.github.mvysny.kaributesting.v10.GridKt;
import com.github.mvysny.kaributesting.v10.PrettyPrintTreeKt;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.popover.Popover;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import io.parley.clients.ClientId;
import io.parley.clients.ClientService;
import io.parley.clients.EngagementService;
import io.parley.contracts.InvoiceService;
import io.parley.identity.Actor;
import io.parley.identity.Role;
import io.parley.providers.ProviderService;
import io.parley.quotes.QuoteService;
import io.parley.terms.CheckedLine;
import io.parley.terms.FeeRule;
import io.parley.testing.BareFigures;
import io.parley.testing.ViewTest;
import io.parley.uikit.EmptyState;
import io.parley.uikit.WhyPopover;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class InvoiceViewTest extends ViewTest {

    private static final String BILL = """
            code	description	qty	unit_price	amount
            SEAT	Seat	10	21.00	210.00
            X-1	Recovery	1		12.50
            SEAT-2	Odd	1	5	five
            """;

    @Autowired
    private ClientService clients;

    @Autowired
    private EngagementService engagements;

    @Autowired
    private ProviderService providers;

    @Autowired
    private QuoteService quotes;

    @Autowired
    private InvoiceService invoices;

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
    void withoutAnythingAgreedThereIsNothingToCheckAgainst() {
        browse(ada);
        open("clients/" + client + "/invoices");

        assertThat(_find(EmptyState.class)).hasSize(1);
        assertThat(_find(Button.class, spec -> spec.withText("Check a bill"))).isEmpty();
    }

    @Test
    void aPastedBillIsCheckedAndALineIsSaidToBeAFee() {
        offer();
        browse(ada);
        open("clients/" + client + "/invoices");
        _click(_get(Button.class, spec -> spec.withText("Check a bill")));
        _setValue(_get(TextArea.class, spec -> spec.withPredicate(field -> called(field, "pasted-bill"))), BILL);

        assertThat(_find(Span.class, spec -> spec.withText("Row 4, column “amount”")))
                .hasSize(1);
        _click(_get(Button.class, spec -> spec.withText("Check")));

        assertThat(address()).startsWith("clients/" + client + "/invoices/");
        assertThat(_find(Anchor.class, spec -> spec.withText("Dispute letter (PDF)")))
                .hasSize(1);
        assertThat(_find(WhyPopover.class)).hasSize(3);
        assertThat(BareFigures.in(UI.getCurrent())).isEmpty();
        var tooMuch = opened("$22.50");
        assertThat(tooMuch).contains("Billed − agreed, added up", "Seat", "$10.00", "Recovery", "$12.50");
        assertThat(opened("$222.50")).contains("The amounts on the bill, added up.", "$210.00");
        assertThat(explainedLine(0)).contains("Units billed", "$21.00", "Price agreed", "$20.00");

        Select<FeeRule> unknown = feeOf(1);
        unknown.setValue(unknown.getListDataView().getItem(0));

        assertThat(invoices.findByClient(client).getFirst().audit().overcharged())
                .isEqualByComparingTo("10.00");
    }

    @Test
    void aColleagueWithoutTheClientFindsNothing() {
        offer();
        browse(ada);
        open("clients/" + client + "/invoices");
        _click(_get(Button.class, spec -> spec.withText("Check a bill")));
        _setValue(_get(TextArea.class, spec -> spec.withPredicate(field -> called(field, "pasted-bill"))), BILL);
        _click(_get(Button.class, spec -> spec.withText("Check")));
        var page = address();

        browse(signedIn.enrol(ada.tenantId(), Role.CONSULTANT));
        open(page);

        assertThat(_find(Anchor.class, spec -> spec.withText("Dispute letter (PDF)")))
                .isEmpty();
    }

    @SuppressWarnings("unchecked")
    private static Select<FeeRule> feeOf(int row) {
        Grid<CheckedLine> lines = _get(Grid.class, spec -> spec.withPredicate(grid -> called(grid, "invoice-lines")));
        var columns = lines.getColumns();
        return (Select<FeeRule>) GridKt._getCellComponent(
                lines, row, columns.get(columns.size() - 1).getKey());
    }

    /** What a figure says when it is asked. */
    private static String opened(String figure) {
        return opened(_find(WhyPopover.class).stream()
                .filter(why -> PrettyPrintTreeKt.toPrettyTree(why).contains("text='" + figure + "'"))
                .findFirst()
                .orElseThrow());
    }

    private static String opened(Component why) {
        var popover = _get(why, Popover.class);
        popover.setOpened(true);
        return PrettyPrintTreeKt.toPrettyTree(popover);
    }

    @SuppressWarnings("unchecked")
    private static String explainedLine(int row) {
        Grid<CheckedLine> lines = _get(Grid.class, spec -> spec.withPredicate(grid -> called(grid, "invoice-lines")));
        var cell = GridKt._getCellComponent(lines, row, InvoiceLines.DIFFERENCE);
        return opened(cell);
    }

    private void offer() {
        var engagement = engagements.start(client, anEngagement("Phones 2027"));
        quotes.submit(
                engagement,
                aQuote(providers.ensure("Larkfield"))
                        .with(aLine("SEAT", "10", "20"))
                        .with(aTerm(
                                "fee.regulatory",
                                Map.of("authority", "PROVIDER", "basis", "PER_SEAT", "amount", "1.25")))
                        .seats(10)
                        .draft());
    }

    private static boolean called(Component component, String testId) {
        return testId.equals(component.getTestId());
    }
}
