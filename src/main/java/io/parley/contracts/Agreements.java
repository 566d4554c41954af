package io.parley.contracts;

import io.parley.clients.ClientId;
import io.parley.clients.EngagementDetails;
import io.parley.clients.EngagementService;
import io.parley.clients.EngagementSummary;
import io.parley.common.NotFoundException;
import io.parley.quotes.CostingAssumptions;
import io.parley.quotes.QuoteDetails;
import io.parley.quotes.QuoteId;
import io.parley.quotes.QuoteService;
import io.parley.quotes.QuoteSummary;
import io.parley.tenancy.BusinessCalendars;
import io.parley.terms.CostingInput;
import io.parley.terms.TermSheet;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What a client has agreed, or may have: its running contract and the offers that stand. Callers have checked who asks. */
@Component
class Agreements {

    private final RunningContracts running;
    private final QuoteService quotes;
    private final EngagementService engagements;
    private final BusinessCalendars calendars;

    Agreements(
            RunningContracts running, QuoteService quotes, EngagementService engagements, BusinessCalendars calendars) {
        this.running = running;
        this.quotes = quotes;
        this.engagements = engagements;
        this.calendars = calendars;
    }

    /** Offers of the newest engagement first, the running contract last: a first bill is rarely of the old provider. */
    List<AgreementChoice> choices(ClientId client) {
        var choices = new ArrayList<AgreementChoice>();
        for (var engagement : engagements.findByClient(client)) {
            quotes.findCurrent(engagement.id()).forEach(offer -> choices.add(choice(engagement, offer)));
        }
        running.find(client)
                .map(details -> new AgreementChoice(
                        null,
                        details.providerName(),
                        null,
                        0,
                        Currency.getInstance(details.contract().currency())))
                .ifPresent(choices::add);
        return List.copyOf(choices);
    }

    private static AgreementChoice choice(EngagementSummary engagement, QuoteSummary offer) {
        return new AgreementChoice(
                offer.id(),
                offer.providerName(),
                engagement.name(),
                offer.round(),
                Currency.getInstance(offer.currency()));
    }

    /**
     * @param quote absent for the running contract
     * @throws NotFoundException if there is no such offer of this client, or no running contract
     */
    Agreement get(ClientId client, @Nullable QuoteId quote) {
        return quote == null
                ? ofContract(client, running.find(client).orElseThrow(NotFoundException::new))
                : ofOffer(client, quotes.getQuote(quote));
    }

    /** What a bill was checked against: the contract stays the one of that time, whatever the client is in now. */
    Agreement get(ClientId client, AgreedIn agreed) {
        var contract = agreed.contract();
        return contract == null
                ? get(client, agreed.quote())
                : ofContract(client, running.find(contract).orElseThrow(NotFoundException::new));
    }

    private Agreement ofContract(ClientId client, ContractDetails details) {
        return new Agreement(
                details.id(),
                null,
                details.providerName(),
                details.contract().accountNumber(),
                running.input(details),
                newest(client)
                        .map(engagement -> engagement.assumptions().usfFactor())
                        .orElse(null));
    }

    private Agreement ofOffer(ClientId client, QuoteDetails offer) {
        if (!offer.client().equals(client)) {
            throw new NotFoundException();
        }
        var engagement = engagements.getEngagement(offer.summary().engagement());
        return new Agreement(
                null,
                offer.summary().id(),
                offer.summary().providerName(),
                offer.summary().quoteNumber(),
                input(offer, engagement),
                engagement.assumptions().usfFactor());
    }

    /** Without the exchange rate: a bill comes in the money of the quote. */
    private CostingInput input(QuoteDetails offer, EngagementDetails engagement) {
        return new CostingInput(
                offer.summary().currency(),
                null,
                offer.summary().seats(),
                Objects.requireNonNullElse(engagement.scope().numbersToPort(), 0),
                offer.summary().termMonths(),
                offer.lines().stream().map(line -> line.line()).toList(),
                TermSheet.of(offer.capturedTerms()),
                CostingAssumptions.of(
                        engagement.assumptions(),
                        calendars.of(engagement.assumptions().holidayCalendar())));
    }

    private Optional<EngagementDetails> newest(ClientId client) {
        return engagements.findByClient(client).stream()
                .findFirst()
                .map(summary -> engagements.getEngagement(summary.id()));
    }
}
