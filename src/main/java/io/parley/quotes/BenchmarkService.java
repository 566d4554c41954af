package io.parley.quotes;

import io.parley.clients.ClientAccess;
import io.parley.clients.ClientId;
import io.parley.clients.EngagementId;
import io.parley.identity.CurrentUser;
import io.parley.identity.RunAs;
import java.util.Currency;
import java.util.stream.Collectors;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.data.domain.Limit;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Sets what is offered beside what the tenant's other clients were offered, of whom it tells nothing. */
@Service
public class BenchmarkService {

    /** What was offered before these says little about prices of today. */
    private static final Limit NEWEST = Limit.of(500);

    private final QuoteFigureRepository figures;
    private final ClientAccess access;
    private final CurrentUser currentUser;
    private final RunAs runAs;
    private final ObjectProvider<AcceptedOffers> accepted;

    BenchmarkService(
            QuoteFigureRepository figures,
            ClientAccess access,
            CurrentUser currentUser,
            RunAs runAs,
            ObjectProvider<AcceptedOffers> accepted) {
        this.figures = figures;
        this.access = access;
        this.currentUser = currentUser;
        this.runAs = runAs;
        this.accepted = accepted;
    }

    /**
     * What all the tenant's other clients were offered, those included that the reader does not work for: only quartiles
     * leave this method, and they rest on five clients or more.
     *
     * @param currency of the engagement; offers compared in another are not converted, but left out
     * @param seats of the engagement
     * @throws io.parley.common.NotFoundException if there is no such engagement, or its client is not the person's
     */
    @PreAuthorize("hasAuthority('" + QuotePermissions.READ + "')")
    @Transactional(propagation = Propagation.NOT_SUPPORTED)
    public Benchmark find(EngagementId engagement, Currency currency, int seats) {
        ClientId own = access.requireAccess(engagement);
        // The wall of clients stands for whoever is signed in; a benchmark is the one thing behind it that all may
        // know.
        return runAs.system(
                currentUser.require().tenantId(), () -> history(own, currency).forSeats(seats));
    }

    private OwnHistory history(ClientId own, Currency currency) {
        var offers = figures.findNewest(currency.getCurrencyCode(), own.value(), NEWEST);
        var rounds = offers.stream().map(PastOffer::quoteId).toList();
        var taken = accepted.stream()
                .flatMap(source -> source.among(rounds).stream())
                .collect(Collectors.toSet());
        return new OwnHistory(offers, taken);
    }
}
