package io.parley.documents.clauses;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** The rules of one language, read from {@code clauses/*.yaml}; docs/clause-finder.md explains the file. */
final class RulePack implements ClauseReader {

    private static final int SHORT_ANSWER = 160;
    private static final double USUALLY_RIGHT = 0.8;

    /** Ready-made parts of patterns; the order matters, longer names come first. */
    private static final Map<String, String> PARTS = parts();

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

    static RulePack of(PaperLanguage language) {
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
                && paper.sentences().get(sentence.place() - 1).text().endsWith(sentence.heading());
    }

    List<String> keys() {
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
                        .map(find -> Objects.requireNonNull(pattern(find)))
                        .toList(),
                pattern((String) rule.get("unless")),
                pattern((String) rule.get("unlessBefore")),
                pattern((String) rule.get("unlessAfter")),
                pattern((String) rule.get("with")),
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

    private static @Nullable Pattern pattern(@Nullable String written) {
        if (written == null) {
            return null;
        }
        var whole = written;
        for (var part : PARTS.entrySet()) {
            whole = whole.replace(part.getKey(), part.getValue());
        }
        return Pattern.compile(whole);
    }

    private static Map<String, String> parts() {
        var parts = new LinkedHashMap<String, String>();
        parts.put("~~", "[^;]{0,160}?");
        parts.put("~", "[^;]{0,70}?");
        parts.put(
                "{seats}",
                "(?:seats?|users?|stations?|lines?|licen[sc]es?|extensions?|endpoints?|agents?|subscriptions?)");
        parts.put("{prices}", "(?:rates?|prices?|charges?|fees?|pricing|mrcs?|tariffs?)");
        parts.put("{sitz}", "(?:坐席|座席|席位|用户|分机|账号|帐号|许可|终端|工位|授权|端口)");
        parts.put("{we}", "(?:乙方|我方|我司|我们|本公司|公司|服务商|服务方|供应方|供方|供应商|受托方|提供方|卖方)");
        parts.put("{you}", "(?:甲方|客户|用户|采购方|需方|买方|委托方|订购方|使用方|贵方|贵司|您)");
        for (var second : List.of("", "2")) {
            parts.put("{n" + second + "}", "(?<n" + second + ">(?<![\\d.,$¥])\\d{1,4}(?![\\d%]|[.,]\\d))");
            parts.put("{pct" + second + "}", "(?<pct" + second + ">(?<![\\d.,])\\d{1,3}(?:\\.\\d{1,5})?)%");
            parts.put(
                    "{money" + second + "}",
                    "(?:us\\$|usd|\\$|rmb|cny|¥|人民币) ?(?<money" + second + ">\\d[\\d,]*+(?:\\.\\d+)?)");
            parts.put("{yuan" + second + "}", "¥?(?<money" + second + ">(?<![\\d.,])\\d[\\d,]*+(?:\\.\\d+)?)元");
            parts.put(
                    "{unit" + second + "}",
                    "(?<unit" + second
                            + ">(?:calendar |business |working |full |consecutive )?(?:day|week|month|year|hour|minute)s?)\\b'?");
            parts.put("{time" + second + "}", "(?<unit" + second + ">个?工作日|个?自然日|个?日历日|日|天|个?自然月|个月|年|周|个?星期|个?小时|分钟)");
        }
        return parts;
    }
}
