package io.parley.outages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.parley.clients.ClientId;
import io.parley.common.ProblemException;
import io.parley.contracts.InvoiceDraft;
import io.parley.contracts.InvoiceService;
import io.parley.identity.Actor;
import io.parley.outages.ServiceStanding.Missing;
import io.parley.outages.testing.ServedClients;
import io.parley.sla.OutageCause;
import io.parley.tenancy.TenantId;
import io.parley.terms.InvoiceLine;
import io.parley.testing.ServiceTest;
import io.parley.testing.SignedIn;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What is owed on 23 November 2026 under a contract that pays 100 dollars for a month below 99.9 %. */
@SuppressWarnings("NullAway.Init") // each test has its own client
class ServiceLevelTest extends ServiceTest {

    @Autowired
    private OutageService outages;

    @Autowired
    private ServiceLevelService levels;

    @Autowired
    private CreditClaimService claims;

    @Autowired
    private InvoiceService invoices;

    @Autowired
    private ServedClients served;

    @Autowired
    private SignedIn signedIn;

    private TenantId tenant;
    private ClientId client;
    private Actor ada;

    @BeforeEach
    void openTenant() {
        tenant = signedIn.openTenant("Coastline Advisory");
        client = served.client(tenant, "Harbor Dental");
        ada = served.consultant(tenant, client);
    }

    @Test
    void eachMonthSaysWhereItsCreditStands() {
        served.contract(tenant, client, ServedClients.wholeAgreement());
        anHourOn("2026-08-14");
        anHourOn("2026-10-14");
        anHourOn("2026-11-14");

        var standing = standing();

        assertThat(standing.missing()).isEmpty();
        assertThat(standing.months())
                .extracting(CreditMonth::state)
                .containsExactly(CreditState.LAPSED, CreditState.KEPT, CreditState.OWED, CreditState.RUNNING);
        assertThat(standing.months().get(2).credit())
                .hasValueSatisfying(credit -> assertThat(credit).isEqualByComparingTo("100"));
        assertThat(standing.months().get(2).month().claimBy()).contains(LocalDate.of(2026, 11, 30));
        assertThat(standing.months().get(3).credit())
                .as("a month that runs owes nothing certain")
                .isEmpty();
        var leakage = standing.leakage().orElseThrow();
        assertThat(leakage.owed()).isEqualByComparingTo("200");
        assertThat(leakage.lost()).isEqualByComparingTo("100");
        assertThat(leakage.stillClaimable()).isEqualByComparingTo("100");
    }

    @Test
    void aClaimIsPaidOrDeniedAndCanBeReopened() {
        served.contract(tenant, client, ServedClients.wholeAgreement());
        anHourOn("2026-10-14");
        var draft = new ClaimDraft(
                "PLATFORM", YearMonth.of(2026, 10), new BigDecimal("100"), LocalDate.of(2026, 11, 20), "CR-1");

        var id = signedIn.as(ada, () -> claims.claim(client, draft));
        assertThat(month().state()).isEqualTo(CreditState.CLAIMED);
        assertThatThrownBy(() -> signedIn.as(ada, () -> claims.claim(client, draft)))
                .isInstanceOf(ProblemException.class);

        signedIn.as(ada, () -> claims.deny(id, "Maintenance, they say", LocalDate.of(2026, 11, 22), version()));
        assertThat(month().state()).isEqualTo(CreditState.DENIED);
        assertThatThrownBy(() ->
                        signedIn.as(ada, () -> claims.pay(id, BigDecimal.TEN, LocalDate.of(2026, 11, 22), version())))
                .isInstanceOf(ProblemException.class);
        signedIn.as(ada, () -> claims.reopen(id, version()));
        signedIn.as(ada, () -> claims.pay(id, new BigDecimal("60"), LocalDate.of(2026, 11, 22), version()));

        assertThat(month().state()).isEqualTo(CreditState.PAID);
        assertThat(standing().leakage().orElseThrow().claimedNotPaid()).isEqualByComparingTo("40");
        signedIn.as(ada, () -> claims.withdraw(id));
        assertThat(month().state()).isEqualTo(CreditState.OWED);
    }

    @Test
    void whatIsNotKnownIsNeverZero() {
        assertThat(standing().missing()).containsExactly(Missing.CONTRACT);

        served.contract(tenant, client);
        anHourOn("2026-10-14");
        assertThat(standing().missing()).containsExactly(Missing.AGREEMENT);
        assertThat(standing().months()).isEmpty();
        assertThat(standing().leakage()).isEmpty();
    }

    @Test
    void withoutAFeeBaseACreditIsNotKnown() {
        served.contract(
                tenant,
                client,
                ServedClients.term("sla.target", "0.999"),
                ServedClients.term("sla.tier.1", Map.of("from", "0", "to", "0.999", "creditPercent", "0.10")));
        anHourOn("2026-10-14");

        assertThat(standing().missing()).containsExactly(Missing.FEE_BASE, Missing.CLAIM_WINDOW);
        assertThat(month().state()).isEqualTo(CreditState.UNKNOWN);
        assertThat(month().credit()).isEmpty();
        assertThat(standing().leakage()).isEmpty();
    }

    @Test
    void claimsThatCountFromTheInvoiceHaveADayOnceItIsStored() {
        var terms = ServedClients.wholeAgreement();
        terms[4] = ServedClients.term("sla.claim", Map.of("amount", 15, "unit", "DAYS", "from", "INVOICE"));
        served.contract(tenant, client, terms);
        anHourOn("2026-10-14");
        assertThat(standing().missing()).containsExactly(Missing.INVOICE_DAY);
        assertThat(month().month().claimBy()).isEmpty();

        bill(LocalDate.of(2026, 10, 5));
        assertThat(standing().missing()).containsExactly(Missing.INVOICE_DAY);
        bill(LocalDate.of(2026, 11, 9));

        assertThat(standing().missing()).isEmpty();
        assertThat(month().month().claimBy()).contains(LocalDate.of(2026, 11, 24));
        assertThat(month().countedFrom()).contains(LocalDate.of(2026, 11, 9));
        assertThat(month().state()).isEqualTo(CreditState.OWED);
    }

    private void bill(LocalDate day) {
        var line = new InvoiceLine(
                2, "SEAT", "Seats", new BigDecimal("10"), new BigDecimal("100"), new BigDecimal("1000"));
        signedIn.as(
                ada,
                () -> invoices.check(
                        client, new InvoiceDraft(null, 21, "B-" + day, day, null, List.of(line), Map.of())));
    }

    @Test
    void repeatedFailuresGiveARightToLeave() {
        served.contract(tenant, client, ServedClients.wholeAgreement());
        anHourOn("2026-08-14");
        assertThat(standing().leaveFrom()).isEmpty();

        anHourOn("2026-10-14");
        assertThat(standing().leaveFrom().get("PLATFORM")).containsExactly(YearMonth.of(2026, 10));
    }

    @Test
    void theClientsOwnPeopleSeeTheSameWithoutAPageOfTheContract() {
        served.contract(tenant, client, ServedClients.wholeAgreement());
        anHourOn("2026-10-14");
        var dana = served.clientPerson(tenant, client);

        assertThat(signedIn.as(dana, () -> levels.find(client)).months())
                .extracting(CreditMonth::state)
                .contains(CreditState.OWED);
    }

    private void anHourOn(String day) {
        var start = Instant.parse(day + "T13:00:00Z");
        signedIn.as(
                ada,
                () -> outages.report(
                        client,
                        new OutageDraft(
                                null, null, start, start.plusSeconds(3600), OutageCause.CORE, null, "", "T-1", "")));
    }

    private ServiceStanding standing() {
        return signedIn.as(ada, () -> levels.find(client));
    }

    private CreditMonth month() {
        return standing().months().getFirst();
    }

    private long version() {
        return java.util.Objects.requireNonNull(month().claim()).version();
    }
}
