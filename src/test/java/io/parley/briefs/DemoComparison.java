package io.parley.briefs;

import io.parley.clients.ClientId;
import io.parley.clients.ClientNeeds;
import io.parley.clients.ClientReference;
import io.parley.clients.EngagementAssumptions;
import io.parley.clients.EngagementDetails;
import io.parley.clients.EngagementDraft;
import io.parley.clients.EngagementId;
import io.parley.clients.EngagementStage;
import io.parley.common.Evidence;
import io.parley.common.EvidenceStatus;
import io.parley.providers.ProviderId;
import io.parley.quotes.ComparedOffer;
import io.parley.quotes.Comparison;
import io.parley.quotes.CostingAssumptions;
import io.parley.quotes.Incumbent;
import io.parley.quotes.QuoteId;
import io.parley.quotes.QuoteLine;
import io.parley.quotes.QuoteSummary;
import io.parley.quotes.QuoteValidity;
import io.parley.terms.Assumptions;
import io.parley.terms.CapturedTerm;
import io.parley.terms.CostingInput;
import io.parley.terms.LineCategory;
import io.parley.terms.LineKind;
import io.parley.terms.NoticeInput;
import io.parley.terms.NoticeSchedule;
import io.parley.terms.OfferCosting;
import io.parley.terms.OfferReview;
import io.parley.terms.PresentContract;
import io.parley.terms.PricedLine;
import io.parley.terms.RequiredFeature;
import io.parley.terms.TermSheet;
import io.parley.terms.WaitOrLeave;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Currency;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A client package of the demo compared as the services would, without a database. */
final class DemoComparison {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final Instant NOON = Instant.parse("2026-11-23T12:00:00Z");

    private final String name;
    private final JsonNode client;
    private final JsonNode truth;

    DemoComparison(String name) {
        this.name = name;
        this.client = read("/demo/" + name + "/client.json");
        this.truth = read("/truth/" + name + ".json");
    }

    JsonNode computed() {
        return truth.path("computed");
    }

    Comparison comparison() {
        EngagementDetails engagement = engagement();
        Assumptions assumptions = CostingAssumptions.of(engagement.assumptions());
        Incumbent incumbent = incumbent(engagement, assumptions);
        List<ComparedOffer> offers = new ArrayList<>();
        client.path("offers").forEach(offer -> offers.add(offer(offer.asString(), engagement, assumptions, incumbent)));
        offers.sort(Comparator.comparing(offer -> offer.costing().total().total()));
        return new Comparison(engagement, today(), offers, Optional.of(incumbent), List.of());
    }

    static QuoteId quote(String provider) {
        return new QuoteId(UUID.nameUUIDFromBytes(provider.getBytes(java.nio.charset.StandardCharsets.UTF_8)));
    }

    String displayName(String provider) {
        JsonNode names = client.path("providerNames").path(provider);
        return names.isString()
                ? names.asString()
                : switch (provider) {
                    case "jiangpan" -> "江畔电信服务";
                    case "yunxiu" -> "云岫通信";
                    case "qilan" -> "栖岚网络";
                    default -> provider.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + provider.substring(1);
                };
    }

    private LocalDate today() {
        return LocalDate.parse(client.path("today").asString());
    }

    private EngagementDetails engagement() {
        JsonNode node = client.path("engagement");
        JsonNode rates = client.path("assumptions");
        List<BigDecimal> forecast = new ArrayList<>();
        rates.path("indexForecast").forEach(rate -> forecast.add(new BigDecimal(rate.asString())));
        Map<String, Integer> transit = new HashMap<>();
        rates.path("noticeTransitDays")
                .properties()
                .forEach(entry -> transit.put(entry.getKey(), entry.getValue().asInt()));
        EngagementAssumptions assumptions = new EngagementAssumptions(
                new BigDecimal(rates.path("discountRate").asString()),
                forecast,
                rates.path("horizonMonths").asInt(),
                transit,
                rates.path("holidayCalendar").asString(),
                null,
                null,
                null,
                List.of());
        EngagementDraft scope = new EngagementDraft(
                node.path("name").asString(name),
                node.path("seats").asInt(),
                node.path("termMonths").asInt(36),
                LocalDate.parse(node.path("targetStart").asString()),
                Currency.getInstance(client.path("client").path("currency").asString()),
                node.path("numbersToPort").asInt(),
                assumptions,
                List.of());
        return new EngagementDetails(
                new EngagementId(UUID.randomUUID()),
                new ClientReference(
                        new ClientId(UUID.randomUUID()),
                        client.path("client").path("name").asString()),
                EngagementStage.EVALUATION,
                scope,
                ClientNeeds.NONE,
                NOON,
                0);
    }

    private Incumbent incumbent(EngagementDetails engagement, Assumptions assumptions) {
        JsonNode node = client.path("incumbent");
        String provider = node.path("provider").asString();
        TermSheet terms = terms(provider);
        CostingInput input = input(provider, terms, engagement, assumptions);
        LocalDate start = LocalDate.parse(node.path("start").asString());
        NoticeSchedule notice = NoticeSchedule.of(new NoticeInput(start, terms, assumptions, null, today()));
        return new Incumbent(
                displayName(provider),
                terms,
                OfferCosting.of(input),
                PresentContract.of(input, start, today(), notice));
    }

    private ComparedOffer offer(
            String provider, EngagementDetails engagement, Assumptions assumptions, Incumbent incumbent) {
        TermSheet terms = terms(provider);
        OfferCosting costing = OfferCosting.of(input(provider, terms, engagement, assumptions));
        LocalDate until = terms.date("quote.validUntil").orElse(null);
        List<RequiredFeature> required = new ArrayList<>();
        client.path("requirements")
                .forEach(need -> required.add(new RequiredFeature(
                        need.path("feature").asString(),
                        RequiredFeature.Level.valueOf(need.path("level").asString()))));
        OfferReview review =
                new OfferReview(terms, costing, required, incumbent.standing().committedLastDay(), today());
        QuoteSummary head = new QuoteSummary(
                quote(provider),
                engagement.id(),
                new ProviderId(UUID.randomUUID()),
                displayName(provider),
                1,
                true,
                terms.text("plan.name").orElse(null),
                terms.text("quote.number").orElse(null),
                terms.date("quote.date").orElse(null),
                until,
                QuoteValidity.of(until, today()),
                engagement.currency().getCurrencyCode(),
                engagement.seats(),
                costing.input().months(),
                costing.input().lines().size(),
                NOON,
                "Maya Chen",
                null);
        return new ComparedOffer(
                head,
                null,
                costing.input().lines().stream()
                        .map(line -> new QuoteLine(1, line, false))
                        .toList(),
                List.of(),
                terms,
                costing,
                true,
                false,
                review.findings(),
                review.featureFit(),
                WaitOrLeave.of(incumbent.standing(), costing, switching(provider), assumptions.horizonMonths()));
    }

    private BigDecimal switching(String provider) {
        BigDecimal sum = BigDecimal.ZERO;
        for (JsonNode amount : client.path("switching").path(provider)) {
            sum = sum.add(new BigDecimal(amount.asString()));
        }
        return sum;
    }

    private CostingInput input(
            String provider, TermSheet terms, EngagementDetails engagement, Assumptions assumptions) {
        return new CostingInput(
                engagement.currency().getCurrencyCode(),
                null,
                engagement.seats(),
                client.path("engagement").path("numbersToPort").asInt(),
                terms.termMonths().orElseThrow(),
                lines(provider),
                terms,
                assumptions);
    }

    private List<PricedLine> lines(String provider) {
        List<PricedLine> lines = new ArrayList<>();
        for (JsonNode line : truth.path("imports").path(provider).path("lines")) {
            lines.add(new PricedLine(
                    line.path("code").asString(),
                    line.path("description").asString(),
                    new BigDecimal(line.path("qty").asString()),
                    new BigDecimal(line.path("unitPrice").asString()),
                    LineKind.valueOf(line.path("kind").asString()),
                    LineCategory.valueOf(line.path("category").asString()),
                    line.path("escalates").asBoolean(false),
                    line.path("scalesWithSeats").asBoolean(false),
                    line.path("month").asInt(0),
                    null));
        }
        return lines;
    }

    private TermSheet terms(String provider) {
        List<CapturedTerm> captured = new ArrayList<>();
        for (JsonNode term : read("/demo/" + name + "/" + provider + "/terms.json")) {
            captured.add(new CapturedTerm(
                    term.path("key").asString(),
                    JSON.treeToValue(term.path("value"), Object.class),
                    text(term.path("unit")),
                    new Evidence(
                            EvidenceStatus.valueOf(term.path("status").asString()),
                            text(term.path("document")),
                            term.path("page").isInt() ? term.path("page").asInt() : null,
                            text(term.path("quote")),
                            null,
                            null,
                            null),
                    text(term.path("label"))));
        }
        return TermSheet.of(captured);
    }

    private static @Nullable String text(JsonNode node) {
        return node.isString() ? node.asString() : null;
    }

    private static JsonNode read(String resource) {
        try (var in = DemoComparison.class.getResourceAsStream(resource)) {
            return JSON.readTree(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
