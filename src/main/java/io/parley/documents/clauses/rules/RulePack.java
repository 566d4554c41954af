package io.parley.documents.clauses.rules;

import io.parley.documents.clauses.reading.ClauseReader;
import io.parley.documents.clauses.reading.Finding;
import io.parley.documents.clauses.reading.Paper;
import io.parley.documents.clauses.reading.PaperKind;
import io.parley.documents.clauses.reading.RuleParts;
import io.parley.documents.clauses.text.PaperLanguage;
import io.parley.documents.clauses.text.Sentence;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** The rules of one language, read from {@code clauses/*.yaml}; docs/clause-finder.md explains the file. */
public final class RulePack implements ClauseReader {

    private static final int SHORT_ANSWER = 160;
    private static final double USUALLY_RIGHT = 0.8;

    private final List<KeyRules> rules;

    private RulePack(List<KeyRules> rules) {
        this.rules = rules;
    }

    private record KeyRules(
            String key, @Nullable String unit, Set<PaperKind> kinds, List<String> about, List<ClauseRule> rules) {

        boolean concerns(String text) {
            for (var word : about) {
                if (text.contains(word)) {
                    return true;
                }
            }
            return false;
        }
    }

    public static RulePack of(PaperLanguage language) {
        var file = "/clauses/" + language.name().toLowerCase(Locale.ROOT) + ".yaml";
        try (InputStream content = Objects.requireNonNull(RulePack.class.getResourceAsStream(file), file)) {
            List<Map<String, Object>> entries = new Yaml(new SafeConstructor(new LoaderOptions())).load(content);
            return new RulePack(entries.stream().map(RulePack::keyRules).toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public List<Finding> read(Paper paper) {
        var findings = new ArrayList<Finding>();
        for (var group : rules) {
            if (group.kinds().contains(paper.kind())) {
                read(paper, group, findings);
            }
        }
        return findings;
    }

    private static void read(Paper paper, KeyRules group, List<Finding> findings) {
        for (var sentence : paper.sentences()) {
            if (group.concerns(sentence.text())) {
                for (var rule : group.rules()) {
                    rule.read(group.key(), paper, sentence)
                            .ifPresent(finding -> findings.add(finding.in(group.unit())));
                }
            }
            if (answersHeading(paper, sentence) && group.concerns(sentence.heading() + sentence.text())) {
                group.rules().stream()
                        .filter(rule -> !rule.quotesWords())
                        .forEach(rule -> rule.readBelow(group.key(), paper, sentence)
                                .ifPresent(finding -> findings.add(finding.in(group.unit()))));
            }
        }
    }

    private static boolean answersHeading(Paper paper, Sentence sentence) {
        return sentence.place() > 0
                && sentence.text().length() <= SHORT_ANSWER
                && !sentence.heading().isEmpty()
                && asksFor(
                        sentence.heading(),
                        paper.sentences().get(sentence.place() - 1).text());
    }

    /** The line above is the heading, or the question or name the paragraph begins with. */
    private static boolean asksFor(String heading, String above) {
        return above.endsWith(heading)
                || above.length() <= SHORT_ANSWER && heading.endsWith(" / " + above.replaceFirst("\\.$", ""));
    }

    @Override
    public List<String> keys() {
        return rules.stream().map(KeyRules::key).toList();
    }

    private static KeyRules keyRules(Map<String, Object> entry) {
        var kinds = EnumSet.noneOf(PaperKind.class);
        Arrays.stream(text(entry, "in").split(" "))
                .map(kind -> PaperKind.valueOf(kind.toUpperCase(Locale.ROOT)))
                .forEach(kinds::add);
        return new KeyRules(
                text(entry, "key"),
                (String) entry.get("unit"),
                kinds,
                list(entry.get("about")),
                ((List<?>) Objects.requireNonNull(entry.get("rules")))
                        .stream().map(rule -> rule((Map<?, ?>) rule)).toList());
    }

    private static ClauseRule rule(Map<?, ?> rule) {
        var confidence = (Number) rule.get("sure");
        return new ClauseRule(
                list(rule.get("find")).stream()
                        .map(find -> Objects.requireNonNull(RuleParts.pattern(find)))
                        .toList(),
                RuleParts.pattern((String) rule.get("unless")),
                RuleParts.pattern((String) rule.get("unlessBefore")),
                RuleParts.pattern((String) rule.get("unlessAfter")),
                RuleParts.pattern((String) rule.get("with")),
                new ValueTemplate(Objects.requireNonNull(rule.get("value"))),
                confidence == null ? USUALLY_RIGHT : confidence.doubleValue());
    }

    private static String text(Map<String, Object> entry, String name) {
        return (String) Objects.requireNonNull(entry.get(name), () -> name + " is missing in " + entry);
    }

    private static List<String> list(@Nullable Object value) {
        return value instanceof List<?> many
                ? many.stream().map(String::valueOf).toList()
                : List.of(String.valueOf(Objects.requireNonNull(value)));
    }
}
