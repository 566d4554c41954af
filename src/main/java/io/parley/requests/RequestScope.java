package io.parley.requests;

import io.parley.clients.EngagementDetails;
import io.parley.clients.Requirement;
import io.parley.clients.SiteDetails;
import io.parley.clients.SiteDraft;
import io.parley.common.Sha256;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What all providers are asked to offer, frozen when the request was sent.
 *
 * @param clientName absent when the client does not want to be named
 * @param seats telephone seats
 * @param termMonths contract months
 * @param targetStart the day the service should start
 * @param currency ISO 4217 currency of the prices
 * @param numbersToPort telephone numbers that move, where known
 * @param needs features with how much the client needs them
 */
public record RequestScope(
        @Nullable String clientName,
        int seats,
        int termMonths,
        LocalDate targetStart,
        String currency,
        @Nullable Integer numbersToPort,
        List<Place> sites,
        List<Requirement> needs) {

    /** A site of the client. @param users people who use the telephone there */
    public record Place(String name, String address, int users) {}

    public RequestScope {
        sites = List.copyOf(sites);
        needs = List.copyOf(needs);
    }

    /** The scope as the engagement has it now. */
    static RequestScope of(EngagementDetails engagement, List<SiteDetails> sites, boolean nameClient) {
        return new RequestScope(
                nameClient ? engagement.client().name() : null,
                engagement.seats(),
                engagement.termMonths(),
                engagement.targetStart(),
                engagement.currency().getCurrencyCode(),
                engagement.scope().numbersToPort(),
                sites.stream()
                        .map(SiteDetails::site)
                        .map(site -> place(site, nameClient))
                        .toList(),
                engagement.needs().requirements());
    }

    /** Without the client's name an address would still name the client. */
    private static Place place(SiteDraft site, boolean nameClient) {
        return nameClient
                ? new Place(site.name(), site.address(), site.users())
                : new Place(site.code(), "", site.users());
    }

    /**
     * SHA-256 of what makes two scopes the same (domain.md §6): seats, sites, needs, term, currency. Whether the client is
     * named, and in which order sites and needs stand, makes no difference.
     */
    public String hash() {
        var text = new StringBuilder();
        text.append(seats)
                .append('|')
                .append(termMonths)
                .append('|')
                .append(currency)
                .append('|');
        text.append(numbersToPort).append('|').append(sites.size()).append('|');
        sites.stream()
                .map(Place::users)
                .sorted()
                .forEach(users -> text.append(users).append(','));
        needs.stream()
                .sorted(Comparator.comparing(Requirement::feature))
                .forEach(need -> text.append('|')
                        .append(need.feature().length())
                        .append(':')
                        .append(need.feature())
                        .append('=')
                        .append(need.level()));
        return Sha256.of(text.toString());
    }
}
