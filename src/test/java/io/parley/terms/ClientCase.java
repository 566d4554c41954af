package io.parley.terms;

import io.parley.common.Evidence;
import io.parley.common.EvidenceStatus;
import io.parley.common.HolidayCalendar;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A committed client package beside its known answers, ready to be costed without a database. */
record ClientCase(JsonNode client, JsonNode truth, String name) {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    static final List<String> NAMES = List.of("harbor-dental", "xinghe-logistics");

    static ClientCase named(String name) {
        return new ClientCase(read("/demo/" + name + "/client.json"), read("/truth/" + name + ".json"), name);
    }

    LocalDate today() {
        return date(client.path("today"));
    }

    LocalDate targetStart() {
        return date(client.path("engagement").path("targetStart"));
    }

    JsonNode computed() {
        return truth.path("computed");
    }

    List<String> offers() {
        var names = new ArrayList<String>();
        client.path("offers").forEach(offer -> names.add(offer.asString()));
        return names;
    }

    String incumbent() {
        return client.path("incumbent").path("provider").asString();
    }

    LocalDate incumbentStart() {
        return date(client.path("incumbent").path("start"));
    }

    BigDecimal switching(String offer) {
        var sum = BigDecimal.ZERO;
        for (var amount : client.path("switching").path(offer)) {
            sum = sum.add(new BigDecimal(amount.asString()));
        }
        return sum;
    }

    List<RequiredFeature> required() {
        var required = new ArrayList<RequiredFeature>();
        client.path("requirements")
                .forEach(need -> required.add(new RequiredFeature(
                        need.path("feature").asString(),
                        RequiredFeature.Level.valueOf(need.path("level").asString()))));
        return required;
    }

    Assumptions assumptions() {
        var node = client.path("assumptions");
        var forecast = new ArrayList<BigDecimal>();
        node.path("indexForecast").forEach(rate -> forecast.add(new BigDecimal(rate.asString())));
        var transit = new HashMap<String, Integer>();
        node.path("noticeTransitDays")
                .properties()
                .forEach(entry -> transit.put(entry.getKey(), entry.getValue().asInt()));
        return new Assumptions(
                new BigDecimal(node.path("discountRate").asString()),
                forecast,
                node.path("horizonMonths").asInt(),
                transit,
                HolidayCalendar.of(node.path("holidayCalendar").asString()));
    }

    TermSheet terms(String provider) {
        var captured = new ArrayList<CapturedTerm>();
        for (var term : read("/demo/" + name + "/" + provider + "/terms.json")) {
            var evidence = new Evidence(
                    EvidenceStatus.valueOf(term.path("status").asString()),
                    text(term.path("document")),
                    term.path("page").isInt() ? term.path("page").asInt() : null,
                    text(term.path("quote")),
                    null,
                    null,
                    null);
            captured.add(new CapturedTerm(
                    term.path("key").asString(),
                    JSON.treeToValue(term.path("value"), Object.class),
                    text(term.path("unit")),
                    evidence,
                    text(term.path("label"))));
        }
        return TermSheet.of(captured);
    }

    CostingInput costing(String provider) {
        var terms = terms(provider);
        var engagement = client.path("engagement");
        return new CostingInput(
                client.path("client").path("currency").asString(),
                null,
                engagement.path("seats").asInt(),
                engagement.path("numbersToPort").asInt(),
                terms.termMonths().orElseThrow(),
                lines(provider),
                terms,
                assumptions());
    }

    private List<PricedLine> lines(String provider) {
        var lines = new ArrayList<PricedLine>();
        for (var line : truth.path("imports").path(provider).path("lines")) {
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

    private static LocalDate date(JsonNode node) {
        return LocalDate.parse(node.asString());
    }

    private static @Nullable String text(JsonNode node) {
        return node.isString() ? node.asString() : null;
    }

    static JsonNode read(String resource) {
        try (var stream = ClientCase.class.getResourceAsStream(resource)) {
            return JSON.readTree(stream);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
