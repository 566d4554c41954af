package io.parley.packages;

import io.parley.common.ProblemException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A value of a package's JSON with the place it stands at, so that a wrong one can be named. A missing value is empty; a
 * value of the wrong shape is a problem the sender can mend.
 */
record PackageNode(String place, JsonNode node) {

    private static final int MOST_DIGITS = 40;

    static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();

    static PackageNode parse(String file, byte[] content) {
        try {
            return new PackageNode(file, JSON.readTree(content));
        } catch (JacksonException broken) {
            var at = broken.getLocation();
            throw new ProblemException(
                    "packages.problem.json", file, at == null ? 1 : at.getLineNr(), broken.getOriginalMessage());
        }
    }

    PackageNode get(String field) {
        return new PackageNode(place + "." + field, node.path(field));
    }

    boolean isMissing() {
        return node.isMissingNode() || node.isNull();
    }

    Optional<String> text() {
        if (isMissing() || node.isContainer()) {
            return Optional.empty();
        }
        return Optional.of(node.asString().strip()).filter(text -> !text.isEmpty());
    }

    String requiredText() {
        return text().orElseThrow(() -> new ProblemException("packages.problem.missing", place));
    }

    Optional<BigDecimal> decimal() {
        try {
            var number = text().map(BigDecimal::new);
            if (number.filter(PackageNode::isTooLong).isPresent()) {
                throw new ProblemException("packages.problem.notANumber", place, node.asString());
            }
            return number;
        } catch (NumberFormatException e) {
            throw new ProblemException("packages.problem.notANumber", place, node.asString());
        }
    }

    /** 1e999999999 is short to write and takes all memory to write out. */
    private static boolean isTooLong(BigDecimal number) {
        return Math.abs(number.scale()) > MOST_DIGITS || number.precision() > MOST_DIGITS;
    }

    Optional<Integer> count() {
        try {
            return decimal().map(BigDecimal::intValueExact);
        } catch (ArithmeticException e) {
            throw new ProblemException("packages.problem.notANumber", place, node.asString());
        }
    }

    Optional<LocalDate> date() {
        try {
            return text().map(LocalDate::parse);
        } catch (DateTimeParseException e) {
            throw new ProblemException("packages.problem.notADate", place, node.asString());
        }
    }

    boolean flag() {
        return node.asBoolean(false);
    }

    /** Members of a list; nothing when there is none. */
    List<PackageNode> items() {
        var items = new ArrayList<PackageNode>();
        if (node.isArray()) {
            for (int i = 0; i < node.size(); i++) {
                items.add(new PackageNode(place + "[" + i + "]", node.get(i)));
            }
        }
        return items;
    }

    /** Members of an object in their order; nothing when there is none. */
    Map<String, PackageNode> fields() {
        var fields = new LinkedHashMap<String, PackageNode>();
        node.properties()
                .forEach(field ->
                        fields.put(field.getKey(), new PackageNode(place + "." + field.getKey(), field.getValue())));
        return fields;
    }

    /** As maps, lists, texts, numbers and flags. */
    Object tree() {
        return JSON.treeToValue(node, Object.class);
    }
}
