package io.parley.quotes;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class OwnHistoryTest {

    @Test
    void offersTakenAreSetApartFromFiveClientsOn() {
        List<PastOffer> offers = new ArrayList<>();
        Set<QuoteId> taken = new HashSet<>();
        for (int i = 1; i <= 6; i++) {
            var client = new UUID(0, i);
            offers.add(offer(client, 1, 10 * i, LocalDate.of(2025, i, 1)));
            taken.add(offers.getLast().quoteId());
            offers.add(offer(client, 1, 100 * i, LocalDate.of(2026, i, 1)));
        }

        var history = history(offers, taken);
        assertThat(history.perSeatMonth().size()).isEqualTo(6);
        assertThat(history.perSeatMonth().median()).isEqualByComparingTo("192.5");
        assertThat(Objects.requireNonNull(history.acceptedPerSeatMonth()).median())
                .isEqualByComparingTo("35");
        assertThat(history.oldest()).isEqualTo(YearMonth.of(2025, 1));
        assertThat(history.newest()).isEqualTo(YearMonth.of(2026, 6));

        taken.remove(offers.getFirst().quoteId());
        taken.remove(offers.get(2).quoteId());
        assertThat(history(offers, taken).acceptedPerSeatMonth())
                .as("four are too few")
                .isNull();
    }

    @Test
    void sizeIsSimilarFromHalfToDouble() {
        var offer = offer(new UUID(0, 1), 1, 10, LocalDate.EPOCH);

        assertThat(offer.isLike(20)).isTrue();
        assertThat(offer.isLike(80)).isTrue();
        assertThat(offer.isLike(19)).isFalse();
        assertThat(offer.isLike(81)).isFalse();
    }

    private static Benchmark.History history(List<PastOffer> offers, Set<QuoteId> taken) {
        return Objects.requireNonNull(new OwnHistory(offers, taken).forSeats(40).history());
    }

    /** Of 40 seats. */
    private static PastOffer offer(UUID client, int round, int price, LocalDate day) {
        return new PastOffer(
                UUID.randomUUID(),
                client,
                UUID.randomUUID(),
                UUID.randomUUID(),
                round,
                40,
                day,
                BigDecimal.valueOf(price),
                BigDecimal.ZERO);
    }
}
