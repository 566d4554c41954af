package io.parley.quotes;

import static io.parley.quotes.testing.QuoteDrafts.aLine;
import static io.parley.quotes.testing.QuoteDrafts.aQuote;
import static io.parley.quotes.testing.QuoteDrafts.aTerm;
import static org.assertj.core.api.Assertions.assertThat;

import io.parley.providers.ProviderId;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class QuoteFingerprintTest {

    private static final ProviderId PROVIDER = new ProviderId(new UUID(0, 7));
    private static final String PRINT = print("42", "19.95");

    @Test
    void numbersCountByValueNotByTheirZeros() {
        assertThat(print("42.0000", "19.950000")).isEqualTo(PRINT);
    }

    @Test
    void anotherPriceQuantityOrOrderIsAnotherOffer() {
        assertThat(print("42", "19.96")).isNotEqualTo(PRINT);
        assertThat(print("41", "19.95")).isNotEqualTo(PRINT);
        var there = aQuote(PROVIDER).with(aLine("A", "1", "1"), aLine("B", "1", "1"));
        var back = aQuote(PROVIDER).with(aLine("B", "1", "1"), aLine("A", "1", "1"));
        assertThat(QuoteFingerprint.of(there.draft())).isNotEqualTo(QuoteFingerprint.of(back.draft()));
    }

    @Test
    void termsAreNotPartOfIt() {
        var draft = aQuote(PROVIDER)
                .with(aLine("A", "42", "19.95"))
                .with(aTerm("renewal.mode", "TACIT"))
                .draft();

        assertThat(QuoteFingerprint.of(draft)).isEqualTo(PRINT);
    }

    private static String print(String quantity, String price) {
        return QuoteFingerprint.of(
                aQuote(PROVIDER).with(aLine("A", quantity, price)).draft());
    }
}
