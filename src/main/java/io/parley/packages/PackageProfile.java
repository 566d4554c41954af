package io.parley.packages;

import io.parley.common.HolidayCalendar;
import io.parley.common.ProblemException;
import io.parley.common.Texts;
import io.parley.terms.Assumptions;
import io.parley.terms.ExchangeRate;
import io.parley.terms.RequiredFeature;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * {@code client.json} as far as anything is computed from it; the rest is kept as read.
 *
 * @param root the whole document
 * @param today clock of the case
 * @param currency ISO 4217 currency of the engagement
 * @param seats seats of the engagement
 * @param termMonths contract months of the engagement
 * @param targetStart day the new service should start; absent when nobody has said
 * @param numbersToPort telephone numbers that move
 * @param offers folders of the offers, in order
 */
record PackageProfile(
        PackageNode root,
        LocalDate today,
        String currency,
        int seats,
        int termMonths,
        @Nullable LocalDate targetStart,
        int numbersToPort,
        Assumptions assumptions,
        List<RequiredFeature> required,
        List<SeatPathAsked> seatPaths,
        List<String> offers,
        Optional<IncumbentStart> incumbent,
        ExchangeRates exchangeRates) {

    private static final String USUAL_LANGUAGE = "en";
    private static final int USUAL_TERM = 36;
    private static final int LONGEST_TERM = 120;
    private static final int MOST_SEATS = 100_000;
    private static final BigDecimal USUAL_DISCOUNT_RATE = new BigDecimal("0.08");

    /** A headcount the client wants to see costed. */
    record SeatPathAsked(String name, int seats, int fromMonth) {}

    /** The contract now running. */
    record IncumbentStart(
            String provider, LocalDate start, @Nullable LocalDate noticeSent) {}

    static PackageProfile read(PackageNode root, @Nullable LocalDate today, LocalDate clockDay) {
        if (!root.node().isObject()) {
            throw new ProblemException("packages.problem.notAProfile");
        }
        var engagement = root.get("engagement");
        var currency = currency(root.get("client").get("currency"));
        return new PackageProfile(
                root,
                today == null ? root.get("today").date().orElse(clockDay) : today,
                currency,
                between1(MOST_SEATS, engagement.get("seats"), null),
                between1(LONGEST_TERM, engagement.get("termMonths"), USUAL_TERM),
                engagement.get("targetStart").date().orElse(null),
                engagement.get("numbersToPort").count().orElse(0),
                assumptions(root),
                required(root),
                seatPaths(root),
                offers(root),
                incumbent(root.get("incumbent")),
                ExchangeRates.read(root, currency));
    }

    /** Language of the client, among those there are. */
    Locale language() {
        var tag = root.get("client").get("language").text().orElse(USUAL_LANGUAGE);
        return Texts.offered(Locale.forLanguageTag(tag));
    }

    /** What going to a provider costs once, beyond its own charges. */
    BigDecimal switchingCosts(String provider) {
        return root.get("switching").get(provider).fields().values().stream()
                .flatMap(cost -> cost.decimal().stream())
                .reduce(BigDecimal.ZERO.setScale(2), BigDecimal::add);
    }

    Optional<ExchangeRate> rate(String from) {
        return exchangeRates.find(from);
    }

    private static String currency(PackageNode node) {
        var code = node.requiredText().toUpperCase(Locale.ROOT);
        boolean known = java.util.Currency.getAvailableCurrencies().stream()
                .anyMatch(currency -> currency.getCurrencyCode().equals(code));
        if (!known) {
            throw new ProblemException("packages.problem.currency", node.place(), code);
        }
        return code;
    }

    private static int between1(int most, PackageNode node, @Nullable Integer otherwise) {
        var count = node.count().or(() -> Optional.ofNullable(otherwise));
        if (count.isEmpty()) {
            throw new ProblemException("packages.problem.missing", node.place());
        }
        if (count.get() < 1 || count.get() > most) {
            throw new ProblemException(
                    "packages.problem.outOfRange", node.place(), count.get().toString(), Integer.toString(most));
        }
        return count.get();
    }

    private static Assumptions assumptions(PackageNode root) {
        var node = root.get("assumptions");
        var forecast = node.get("indexForecast").items().stream()
                .flatMap(step -> step.decimal().stream())
                .toList();
        Map<String, Integer> transit = new HashMap<>();
        node.get("noticeTransitDays")
                .fields()
                .forEach((method, days) -> days.count().ifPresent(count -> transit.put(method, count)));
        var country = root.get("client").get("country").text().orElse("");
        return new Assumptions(
                node.get("discountRate").decimal().orElse(USUAL_DISCOUNT_RATE),
                forecast,
                between1(LONGEST_TERM, node.get("horizonMonths"), USUAL_TERM),
                transit,
                HolidayCalendar.of(node.get("holidayCalendar").text().orElse(country)));
    }

    private static List<RequiredFeature> required(PackageNode root) {
        var required = new ArrayList<RequiredFeature>();
        for (var need : root.get("requirements").items()) {
            var level = need.get("level").requiredText();
            boolean known = Arrays.stream(RequiredFeature.Level.values())
                    .anyMatch(word -> word.name().equals(level));
            if (!known) {
                throw new ProblemException("packages.problem.word", need.place() + ".level", level);
            }
            required.add(new RequiredFeature(need.get("feature").requiredText(), RequiredFeature.Level.valueOf(level)));
        }
        return List.copyOf(required);
    }

    private static List<SeatPathAsked> seatPaths(PackageNode root) {
        return root.get("assumptions").get("seatPaths").items().stream()
                .map(path -> new SeatPathAsked(
                        path.get("name").requiredText(),
                        between1(MOST_SEATS, path.get("seats"), null),
                        between1(LONGEST_TERM, path.get("fromMonth"), null)))
                .toList();
    }

    private static List<String> offers(PackageNode root) {
        return root.get("offers").items().stream()
                .map(PackageNode::requiredText)
                .map(PackageProfile::folder)
                .distinct()
                .toList();
    }

    private static Optional<IncumbentStart> incumbent(PackageNode node) {
        var start = node.get("start").date();
        return node.get("provider")
                .text()
                .map(PackageProfile::folder)
                .flatMap(provider ->
                        start.map(day -> new IncumbentStart(provider, day, noticeSent(node.get("noticeSent")))));
    }

    private static @Nullable LocalDate noticeSent(PackageNode node) {
        var day = node.node().isObject()
                ? node.get("date").date().or(() -> node.get("sent").date())
                : node.date();
        return day.orElse(null);
    }

    /** A folder name is part of a path, so it may only be a name. */
    private static String folder(String name) {
        if (name.contains("/") || name.contains("\\") || name.equals("..")) {
            throw new ProblemException("packages.problem.unsafePath", name);
        }
        return name;
    }
}
