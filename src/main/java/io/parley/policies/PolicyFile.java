package io.parley.policies;

import io.parley.common.ProblemException;
import io.parley.terms.CapturedTerm;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * A service level agreement as a JSON file (docs/service-level-file.md). Reading never confirms anything: what a file calls
 * confirmed becomes a claim that names the paper, until a person has looked at the paper here.
 */
public final class PolicyFile {

    public static final String FORMAT = "parley-sla";
    public static final int VERSION = 1;
    /** A file of more bytes is none of an agreement. */
    public static final int LARGEST = 200_000;

    private static final int MOST_CLAUSES = 60;
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(SerializationFeature.INDENT_OUTPUT)
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    private PolicyFile() {}

    public static byte[] write(Policy policy, List<CapturedTerm> clauses) {
        var file = new LinkedHashMap<String, Object>();
        file.put("format", FORMAT);
        file.put("version", VERSION);
        file.put("provider", policy.providerName());
        file.put("plan", policy.planName());
        file.put("currency", policy.currency().getCurrencyCode());
        file.put("clauses", clauses.stream().map(PolicyFile::clause).toList());
        return JSON.writeValueAsBytes(file);
    }

    private static Map<String, Object> clause(CapturedTerm term) {
        var clause = new LinkedHashMap<String, Object>();
        var evidence = term.evidence();
        clause.put("key", term.key());
        put(clause, "value", term.value());
        put(clause, "unit", term.unit());
        clause.put("status", evidence.status().name());
        put(clause, "document", evidence.document());
        put(clause, "page", evidence.page());
        put(clause, "quote", evidence.quote());
        put(clause, "saidBy", evidence.saidBy());
        put(clause, "asOf", evidence.asOf() == null ? null : evidence.asOf().toString());
        return clause;
    }

    private static void put(Map<String, Object> clause, String name, @Nullable Object value) {
        if (value != null) {
            clause.put(name, value);
        }
    }

    /**
     * @param fileName who said it, where the file does not say
     * @param currency ISO 4217 currency of the agreement it is read into; amounts in another are left out
     * @throws ProblemException if it is no such file at all, or of a later version
     */
    public static ReadPolicy read(String fileName, byte[] content, String currency) {
        if (!(parsed(content) instanceof Map<?, ?> file) || !FORMAT.equals(file.get("format"))) {
            throw new ProblemException("policies.file.problem.format", FORMAT);
        }
        if (!(file.get("version") instanceof Integer version) || version < 1 || version > VERSION) {
            throw new ProblemException(
                    "policies.file.problem.version", String.valueOf(file.get("version")), String.valueOf(VERSION));
        }
        if (!(file.get("clauses") instanceof List<?> clauses) || clauses.size() > MOST_CLAUSES) {
            throw new ProblemException("policies.file.problem.clauses", MOST_CLAUSES);
        }
        return new PolicyReading(fileName, currency, String.valueOf(file.get("currency"))).of(clauses);
    }

    private static @Nullable Object parsed(byte[] content) {
        if (content.length > LARGEST) {
            throw new ProblemException("policies.file.problem.large", LARGEST / 1000);
        }
        try {
            return JSON.readValue(content, Object.class);
        } catch (JacksonException noJson) {
            var place = noJson.getLocation();
            throw place == null || place.getLineNr() < 1
                    ? new ProblemException("policies.file.problem.format", FORMAT)
                    : new ProblemException("policies.file.problem.json", place.getLineNr(), place.getColumnNr());
        }
    }
}
