package io.parley.documents.clauses.testing;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** How much of what documents state was proposed, and how much of what was proposed they state; by key. */
public final class FinderFigures {

    private final Map<String, Counts> byKey = new TreeMap<>();
    private final List<String> mistakes = new ArrayList<>();

    /** Facts found, facts missed or found differently, proposals that are wrong. */
    private static final class Counts {
        private int found;
        private int missed;
        private int wrong;

        String row(String name) {
            return "| %s | %d | %d | %d | %s | %s |"
                    .formatted(name, found, missed, wrong, share(found, missed), share(found, wrong));
        }

        private static String share(int part, int rest) {
            return part + rest == 0 ? "–" : "%.2f".formatted((double) part / (part + rest));
        }
    }

    /** A fact that documents state, or that they are silent about. */
    public void compare(String offer, JsonNode proposals, JsonNode fact) {
        var key = fact.path("key").asString();
        var counts = byKey.computeIfAbsent(family(key), name -> new Counts());
        var proposal = governing(proposals, key);
        boolean stated = fact.path("status").asString().equals("STATED");
        boolean same = stated && proposal.isPresent() && same(proposal.get().path("value"), fact.path("value"));
        counts.found += same ? 1 : 0;
        counts.missed += stated && !same ? 1 : 0;
        counts.wrong += proposal.isPresent() && !same ? 1 : 0;
        if (stated != same || !stated && proposal.isPresent()) {
            mistakes.add(offer + " " + key + ": " + fact.path("value") + " / "
                    + proposal.map(JsonNode::toString).orElse("nothing") + (stated ? " <- " + fact.path("quote") : ""));
        }
    }

    private static Optional<JsonNode> governing(JsonNode proposals, String key) {
        return proposals
                .valueStream()
                .filter(proposal -> proposal.path("key").asString().equals(key))
                .filter(proposal -> proposal.path("governing").asBoolean(true))
                .findFirst();
    }

    private static String family(String key) {
        return key.replaceFirst("\\.\\d+$", ".*");
    }

    private static boolean same(JsonNode one, JsonNode other) {
        if (one.isObject() && other.isObject()) {
            return Stream.concat(one.propertyNames().stream(), other.propertyNames().stream())
                    .allMatch(name -> same(one.path(name), other.path(name)));
        }
        if (one.isArray() && other.isArray()) {
            return one.size() == other.size()
                    && one.valueStream()
                            .allMatch(item -> other.valueStream().anyMatch(candidate -> same(item, candidate)));
        }
        boolean nothing = one.isNull() || one.isMissingNode();
        if (nothing || other.isNull() || other.isMissingNode()) {
            return nothing && (other.isNull() || other.isMissingNode());
        }
        if (one.isContainer() || other.isContainer()) {
            return false;
        }
        return one.asString().equals(other.asString())
                || number(one) instanceof BigDecimal figure && figure.equals(number(other));
    }

    private static @Nullable BigDecimal number(JsonNode node) {
        try {
            return new BigDecimal(node.asString()).stripTrailingZeros();
        } catch (NumberFormatException notANumber) {
            return null;
        }
    }

    /** What was missed or wrong, a line each: what the document states / what was proposed. */
    public List<String> mistakes() {
        return List.copyOf(mistakes);
    }

    public double recall() {
        var sum = sum();
        return (double) sum.found / (sum.found + sum.missed);
    }

    public double precision() {
        var sum = sum();
        return (double) sum.found / (sum.found + sum.wrong);
    }

    private Counts sum() {
        var sum = new Counts();
        byKey.values().forEach(counts -> {
            sum.found += counts.found;
            sum.missed += counts.missed;
            sum.wrong += counts.wrong;
        });
        return sum;
    }

    /** A Markdown table with a row for each key. */
    public String table() {
        var rows = new ArrayList<String>();
        rows.add("| Key | Found | Missed | Wrong | Recall | Precision |");
        rows.add("|---|--:|--:|--:|--:|--:|");
        byKey.forEach((key, counts) -> rows.add(counts.row("`" + key + "`")));
        rows.add(sum().row("**all**"));
        return String.join("\n", rows) + "\n";
    }

    /** The last row of the table alone. */
    public String row(String name) {
        return sum().row(name);
    }
}
