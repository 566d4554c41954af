package io.parley.quotes;

import io.parley.quotes.Benchmark.History;
import io.parley.terms.Spread;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Turns earlier offers of other clients into a benchmark that names none of them; pure. */
final class OwnHistory {

    private final List<PastOffer> offers;
    private final Set<QuoteId> accepted;

    /** @param newestFirst of talks with several rounds only the last one counts: it is what was really asked for */
    OwnHistory(List<PastOffer> newestFirst, Set<QuoteId> accepted) {
        this.offers = lastRounds(newestFirst);
        this.accepted = accepted;
    }

    /** @param seats of the engagement that asks; half to double of it is similar */
    Benchmark forSeats(int seats) {
        var similar = offers.stream().filter(offer -> offer.isLike(seats)).toList();
        boolean enough = clients(similar) >= Benchmark.LEAST_CLIENTS;
        var counted = enough ? similar : offers;
        int clients = clients(counted);
        return new Benchmark(clients, enough, clients < Benchmark.LEAST_CLIENTS ? null : history(counted));
    }

    private History history(List<PastOffer> offers) {
        var days = offers.stream().map(PastOffer::offeredOn).sorted().toList();
        var taken = offers.stream()
                .filter(offer -> accepted.contains(offer.quoteId()))
                .toList();
        return new History(
                month(days.getFirst()),
                month(days.getLast()),
                spread(offers, PastOffer::perSeatMonth),
                spread(offers, PastOffer::upFrontPerSeat),
                clients(taken) < Benchmark.LEAST_CLIENTS ? null : spread(taken, PastOffer::perSeatMonth));
    }

    /** A client with many offers counts no more than one with a single offer: by its own median. */
    private static Spread spread(List<PastOffer> offers, Function<PastOffer, BigDecimal> figure) {
        var byClient = offers.stream()
                .collect(Collectors.groupingBy(PastOffer::client, Collectors.mapping(figure, Collectors.toList())));
        return Spread.of(byClient.values().stream()
                .map(figures -> Spread.of(figures).median())
                .toList());
    }

    private static int clients(List<PastOffer> offers) {
        return (int) offers.stream().map(PastOffer::client).distinct().count();
    }

    private static YearMonth month(LocalDate day) {
        return YearMonth.from(day);
    }

    private static List<PastOffer> lastRounds(List<PastOffer> offers) {
        var last = offers.stream()
                .collect(Collectors.toMap(
                        PastOffer::talks,
                        Function.identity(),
                        (one, other) -> one.round() > other.round() ? one : other));
        return List.copyOf(last.values());
    }
}
