package io.parley.warranty;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which of several policies speaks of a device, whatever the catalogue (domain.md §10). */
class PatternPrecedenceTest {

    private static final int CASES = 300;
    private static final String LETTERS = "ADKX";

    @ParameterizedTest
    @ValueSource(longs = {1, 20261126, 99})
    void thePolicyThatSpeaksHasMostLettersOfAllThatMatch(long seed) {
        var random = new Random(seed);
        for (int i = 0; i < CASES; i++) {
            var policies = policies(random);
            var sku = letters(random, 1 + random.nextInt(5));
            var matching = policies.stream()
                    .filter(policy -> policy.pattern().matches(sku))
                    .toList();

            var found = new WarrantyCatalogue(policies).find(sku);

            assertThat(found.isPresent()).isEqualTo(!matching.isEmpty());
            found.ifPresent(policy -> {
                int most = matching.stream()
                        .mapToInt(other -> other.pattern().literals())
                        .max()
                        .orElseThrow();
                assertThat(policy.pattern().literals()).isEqualTo(most);
                assertThat(policy)
                        .as("of equals the first")
                        .isEqualTo(matching.stream()
                                .filter(other -> other.pattern().literals() == most)
                                .findFirst()
                                .orElseThrow());
            });
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 20261126, 99})
    void theOrderOfACatalogueDecidesOnlyBetweenEquals(long seed) {
        var random = new Random(seed);
        for (int i = 0; i < CASES; i++) {
            var policies = policies(random);
            var sku = letters(random, 1 + random.nextInt(5));
            var shuffled = new ArrayList<>(policies);
            Collections.shuffle(shuffled, random);

            assertThat(new WarrantyCatalogue(shuffled).find(sku).map(PatternPrecedenceTest::literals))
                    .isEqualTo(new WarrantyCatalogue(policies).find(sku).map(PatternPrecedenceTest::literals));
        }
    }

    @Test
    void aPolicyForTheModelItselfAlwaysWins() {
        var random = new Random(20261126);
        for (int i = 0; i < CASES; i++) {
            var sku = letters(random, 6);
            var policies = new ArrayList<>(policies(random));
            policies.add(policy("model", sku, 12, null));

            assertThat(new WarrantyCatalogue(policies).find(sku.toLowerCase(Locale.ROOT)))
                    .map(WarrantyPolicy::id)
                    .contains("model");
        }
    }

    @Test
    void noPartOfADeviceIsCoveredToADayBeforeItsCoverStarts() {
        var random = new Random(20261126);
        for (int i = 0; i < CASES; i++) {
            var basis = StartBasis.values()[random.nextInt(StartBasis.values().length)];
            var policy = policy("P", "*", 1 + random.nextInt(WarrantyTerm.LONGEST_MONTHS), basis);
            var day = LocalDate.of(2015, 1, 1).plusDays(random.nextInt(6000));
            var device = new Device(2, "", "AD-1", "", "S1", "", null, null, Map.of(basis, day), null);

            var cover = WarrantyCover.of(device, new WarrantyCatalogue(List.of(policy)));

            assertThat(cover.start()).isAfterOrEqualTo(day);
            for (var end : new LocalDate[] {cover.end(), cover.psuEnd(), cover.batteryEnd()}) {
                assertThat(end).isNotNull().isAfterOrEqualTo(cover.start());
            }
        }
    }

    private static int literals(WarrantyPolicy policy) {
        return policy.pattern().literals();
    }

    /** None as long as a model of six letters. */
    private static List<WarrantyPolicy> policies(Random random) {
        return IntStream.range(0, 1 + random.nextInt(8))
                .mapToObj(i -> policy("P" + i, pattern(random), 12, null))
                .toList();
    }

    private static String pattern(Random random) {
        var pattern = new StringBuilder(letters(random, random.nextInt(4)));
        for (int i = random.nextInt(3); i > 0 || pattern.isEmpty(); i--) {
            pattern.insert(random.nextInt(pattern.length() + 1), random.nextBoolean() ? "*" : "?");
        }
        return pattern.toString();
    }

    private static String letters(Random random, int length) {
        return random.ints(length, 0, LETTERS.length())
                .mapToObj(LETTERS::charAt)
                .map(String::valueOf)
                .collect(Collectors.joining());
    }

    private static WarrantyPolicy policy(String id, String pattern, int months, @Nullable StartBasis basis) {
        return new WarrantyPolicy(
                2,
                id,
                "Arden",
                "T4",
                new SkuPattern(pattern),
                Grantor.MANUFACTURER,
                "limited",
                basis == null ? StartBasis.SHIP : basis,
                3,
                new WarrantyTerm(months),
                new ComponentTerms(1, 1, null, null),
                null,
                null,
                null,
                "card",
                null,
                ReplacementTerms.UNKNOWN);
    }
}
