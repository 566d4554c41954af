package io.parley.contracts;

import static io.parley.clients.testing.ClientDrafts.aClient;
import static io.parley.clients.testing.ClientDrafts.anEngagement;
import static io.parley.quotes.testing.QuoteDrafts.aLine;
import static io.parley.quotes.testing.QuoteDrafts.aQuote;
import static io.parley.quotes.testing.QuoteDrafts.aTerm;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.parley.clients.ClientId;
import io.parley.clients.ClientService;
import io.parley.clients.EngagementService;
import io.parley.common.NotFoundException;
import io.parley.common.ProblemException;
import io.parley.common.StaleEditException;
import io.parley.identity.RunAs;
import io.parley.providers.ProviderService;
import io.parley.quotes.QuoteId;
import io.parley.quotes.QuoteService;
import io.parley.tenancy.TenantId;
import io.parley.terms.InvoiceDiscrepancy;
import io.parley.terms.InvoiceFault;
import io.parley.terms.InvoiceLine;
import io.parley.testing.ServiceTest;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class InvoiceServiceTest extends ServiceTest {

    private static final Map<String, Object> REGULATORY =
            Map.of("authority", "PROVIDER", "basis", "PER_SEAT", "amount", "1.25");

    @Autowired
    private InvoiceService invoices;

    @Autowired
    private ContractService contracts;

    @Autowired
    private ClientService clients;

    @Autowired
    private EngagementService engagements;

    @Autowired
    private ProviderService providers;

    @Autowired
    private QuoteService quotes;

    @Autowired
    private RunAs runAs;

    private TenantId tenant;
    private ClientId client;
    private QuoteId offer;

    @BeforeEach
    void openTenant() {
        tenant = openTenant("Coastline Advisory");
        client = as(() -> clients.create(aClient("Harbor Dental")));
        offer = offer(client);
    }

    @Test
    void aBillIsKeptAndReadBackWithWhatIsWrong() {
        var id = as(() -> invoices.check(client, bill(offer, seats("21.00"), fee("FEE-9", "12.50"))));

        var read = as(() -> invoices.getInvoice(id));
        assertThat(read.summary().providerName()).isEqualTo("Larkfield");
        assertThat(read.summary().number()).isEqualTo("2027-0001");
        assertThat(read.summary().audit().discrepancies())
                .extracting(InvoiceDiscrepancy::type)
                .containsExactly(InvoiceFault.WRONG_RATE, InvoiceFault.UNEXPECTED_FEE, InvoiceFault.NOT_BILLED);
        assertThat(as(() -> invoices.findByClient(client)))
                .singleElement()
                .satisfies(kept -> assertThat(kept.audit().overcharged()).isEqualByComparingTo("22.50"));
    }

    @Test
    void whoSaysWhatALineIsHasItCheckedAgain() {
        var id = as(() -> invoices.check(client, bill(offer, seats("20.00"), fee("FEE-9", "12.50"))));
        long version = as(() -> invoices.getInvoice(id)).version();

        as(() -> {
            invoices.assignFees(id, Map.of("FEE-9", "regulatory"), version);
            return id;
        });

        assertThat(as(() -> invoices.getInvoice(id)).summary().audit().discrepancies())
                .isEmpty();
        assertThatThrownBy(() -> as(() -> {
                    invoices.assignFees(id, Map.of(), version);
                    return id;
                }))
                .isInstanceOf(StaleEditException.class);
    }

    @Test
    void aBillOfTheRunningContractIsCheckedInItsOwnMonth() {
        var draft = new ContractDraft(
                as(() -> providers.ensure("Graywhale")),
                "GW-1",
                LocalDate.of(2025, 2, 1),
                12,
                10,
                0,
                "USD",
                List.of(aLine("SEAT", "10", "20")),
                List.of(aTerm("price.escalator", Map.of("kind", "FIXED_PERCENT", "percent", "0.10"))),
                null,
                List.of());
        as(() -> contracts.save(client, draft, null));

        var id = as(() -> invoices.check(
                client, new InvoiceDraft(null, 13, null, null, null, List.of(seats("22.00")), Map.of())));

        assertThat(as(() -> invoices.getInvoice(id)).summary().audit().discrepancies())
                .isEmpty();
        assertThat(as(() -> invoices.findAgreements(client)))
                .extracting(AgreementChoice::providerName)
                .containsExactly("Larkfield", "Graywhale");
    }

    @Test
    void theSameBillIsFoundAgainHoweverItsFiguresAreWritten() {
        var id = as(() -> invoices.check(client, bill(offer, seats("21.00"))));

        assertThat(as(() -> invoices.findSame(client, bill(offer, seats("21")))))
                .contains(id);
        assertThat(as(() -> invoices.findSame(client, bill(offer, seats("20.00")))))
                .isEmpty();
    }

    @Test
    void whatMakesNoSenseIsRefused() {
        assertThatThrownBy(() -> as(() -> invoices.check(client, bill(offer)))).isInstanceOf(ProblemException.class);
        assertThatThrownBy(() -> as(() -> invoices.check(
                        client, new InvoiceDraft(offer, 0, null, null, null, List.of(seats("20")), Map.of()))))
                .isInstanceOf(ProblemException.class);
        assertThatThrownBy(() -> as(() -> invoices.check(
                        client,
                        new InvoiceDraft(
                                offer, 1, null, null, null, List.of(seats("20")), Map.of("SEAT", "never-agreed")))))
                .isInstanceOf(ProblemException.class);
    }

    @Test
    void theOfferOfAnotherClientIsNoMeasure() {
        var other = as(() -> clients.create(aClient("Inland Dental")));

        assertThatThrownBy(() -> as(() -> invoices.check(other, bill(offer, seats("20.00")))))
                .isInstanceOf(NotFoundException.class);
    }

    @Test
    void aRemovedBillIsGone() {
        var id = as(() -> invoices.check(client, bill(offer, seats("21.00"))));
        as(() -> {
            invoices.remove(id);
            return id;
        });

        assertThat(as(() -> invoices.findByClient(client))).isEmpty();
        assertThatThrownBy(() -> as(() -> invoices.getInvoice(id))).isInstanceOf(NotFoundException.class);
    }

    @Test
    void anotherTenantFindsNothing() {
        var id = as(() -> invoices.check(client, bill(offer, seats("21.00"))));
        var other = openTenant("Ridge Advisory");

        for (Callable<?> attempt : List.<Callable<?>>of(
                () -> invoices.getInvoice(id),
                () -> invoices.findByClient(client),
                () -> invoices.check(client, bill(offer, seats("21.00"))))) {
            assertThatThrownBy(() -> runAs.system(other, attempt)).isInstanceOf(NotFoundException.class);
        }
    }

    private QuoteId offer(ClientId of) {
        var engagement = as(() -> engagements.start(of, anEngagement("Phones 2027")));
        var provider = as(() -> providers.ensure("Larkfield"));
        return as(() -> quotes.submit(
                engagement,
                aQuote(provider)
                        .with(aLine("SEAT", "10", "20"))
                        .with(aTerm("fee.regulatory", REGULATORY))
                        .seats(10)
                        .draft()));
    }

    private static InvoiceDraft bill(@Nullable QuoteId quote, InvoiceLine... lines) {
        return new InvoiceDraft(quote, 1, "2027-0001", LocalDate.of(2027, 2, 1), "bill.csv", List.of(lines), Map.of());
    }

    private static InvoiceLine seats(String price) {
        return new InvoiceLine(
                2,
                "SEAT",
                "Seat",
                BigDecimal.TEN,
                new BigDecimal(price),
                new BigDecimal(price).multiply(BigDecimal.TEN));
    }

    private static InvoiceLine fee(String code, String amount) {
        return new InvoiceLine(3, code, "Recovery", BigDecimal.ONE, null, new BigDecimal(amount));
    }

    private <T> T as(Callable<T> work) {
        return runAs.system(tenant, work);
    }
}
