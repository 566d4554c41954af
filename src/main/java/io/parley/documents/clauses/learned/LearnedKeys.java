package io.parley.documents.clauses.learned;

import io.parley.documents.clauses.reading.PaperKind;
import io.parley.documents.clauses.reading.RuleParts;
import io.parley.documents.clauses.text.Quantity;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What a learned reader looks for. A label is a key, a part of one ({@code sla.claim#from}), or either with a word of the
 * vocabulary ({@code renewal.mode=TACIT}).
 */
final class LearnedKeys {

    private static final Set<PaperKind> CONTRACT = EnumSet.of(PaperKind.TERMS, PaperKind.QUOTE);
    private static final Set<PaperKind> LEVEL = EnumSet.of(PaperKind.SLA);
    private static final Set<PaperKind> ANYWHERE = EnumSet.allOf(PaperKind.class);
    private static final Set<PaperKind> OFFER = EnumSet.of(PaperKind.QUOTE);
    private static final int MOST_MONTHS = 120;
    private static final int MOST_DAYS = 1100;
    private static final int MOST_SEATS = 100_000;
    private static final Set<String> CANCELLING = Set.of("notice", "renewal", "term");

    private static final Pattern PORTING_IN = Pattern.compile("\\bport(?:ing|s|ed)?[- ]in\\b|携入|转入");
    private static final Pattern TRIAL = Pattern.compile("\\b(?:free )?trial\\b|\\bpilot\\b|试用|体验");
    /** What is tried out may go at any time; nobody is promised anything about it. */
    private static final Pattern TRIED_OUT =
            Pattern.compile("\\b(?:preview|beta|labs?|experimental|early[- ]access)\\b|测试版|预览|实验|公测|内测");

    /** What is taken back is taken back from someone who goes. */
    private static final Pattern LEAVING = Pattern.compile(
            "\\b(?:terminat|cancel|leav|quit|early|exit|end(?:s|ed|ing)?\\b|stop|walk|depart|discontinu|disconnect|withdr|cease|before)|提前|终止|解约|解除|退|中途|违约|停用|离网|不满|未满|期满前");

    private static final Pattern STAYS_WAIVED = Pattern.compile("\\b(?:stay|remain)s? (?:waived|free)\\b");
    private static final Pattern KEPT = Pattern.compile(
            "\\b(?:remain|stay|are|is)s? (?:yours|theirs|customer's|with (?:you|the customer))\\b|yours to keep|\\bnot (?:be )?(?:taken|claimed|asked|charged) back|\\b(?:may|can) keep\\b|不(?:再|予|会|必|需)?(?:追回|退还|返还|补缴|收回|追缴)|无需(?:退还|返还|补缴)");

    /** How availability is worked out is not how much of it is promised. */
    private static final Pattern ARITHMETIC = Pattern.compile("100% (?:less|minus|reduced)|100%减");

    private static final Pattern SEATS =
            Objects.requireNonNull(RuleParts.pattern("\\b{seats}\\b|坐席|座席|席位|分机|用户|账号|帐号|号码|许可|线路|话机|终端"));

    private static final Map<String, Counted> NUMBERS = new LinkedHashMap<>();

    /**
     * A number that is sought.
     *
     * @param value what it means; null if it cannot be this
     * @param unit of the value, as rules give it
     */
    record Counted(
            Mention.Kind kind,
            Function<Mention, @Nullable Object> value,
            @Nullable String unit) {}

    static {
        for (var key : List.of("term.months", "renewal.months")) {
            time(key, mention -> within(mention.quantity().months(), MOST_MONTHS), "months");
        }
        for (var key : List.of(
                "notice.earliestDays",
                "billing.paymentDays",
                "billing.disputeDays",
                "upgrade.deprecationNoticeDays",
                "exit.breachCureDays")) {
            time(key, LearnedKeys::days, "days");
        }
        for (var key : List.of("sla.minOutageMinutes", "support.p1ResponseMinutes", "sla.maintenance#capMinutes")) {
            time(key, mention -> mention.quantity().minutes(), "minutes");
        }
        for (var key : List.of("notice.period", "sla.claim")) {
            time(
                    key,
                    mention -> days(mention) == null ? null : mention.quantity().period(),
                    null);
        }
        time("sla.chronicExit#months", mention -> mention.quantity().months(), null);
        time("sla.maintenance#noticeHours", mention -> mention.quantity().hours(), null);
        time("warranty.phones#months", mention -> mention.quantity().months(), null);
        for (var key : List.of("scope.seats", "seats.floor", "sla.chronicExit#failures")) {
            number(key, Mention.Kind.COUNT, mention -> within(Integer.parseInt(mention.amount()), MOST_SEATS), null);
        }
        for (var key : List.of("sla.target", "sla.capPercent", "price.escalator", "etf#percent")) {
            number(key, Mention.Kind.PERCENT, mention -> Quantity.fraction(mention.amount()), "fraction");
        }
        for (var key : List.of("porting.outFee", "sla.minCredit")) {
            number(key, Mention.Kind.MONEY, mention -> Quantity.money(mention.amount()), null);
        }
    }

    private LearnedKeys() {}

    private static void time(String label, Function<Mention, @Nullable Object> value, @Nullable String unit) {
        number(label, Mention.Kind.TIME, value, unit);
    }

    private static void number(
            String label, Mention.Kind kind, Function<Mention, @Nullable Object> value, @Nullable String unit) {
        NUMBERS.put(label, new Counted(kind, value, unit));
    }

    private static @Nullable Integer days(Mention mention) {
        return within(mention.quantity().days(), MOST_DAYS);
    }

    private static @Nullable Integer within(int value, int most) {
        return value > 0 && value <= most ? value : null;
    }

    static Optional<Counted> number(String label) {
        return Optional.ofNullable(NUMBERS.get(label));
    }

    /** What a number means if it is this; empty if it cannot be. */
    static Optional<Object> value(String label, @Nullable Mention number) {
        var counted = NUMBERS.get(label);
        return counted == null || number == null || counted.kind() != number.kind()
                ? Optional.empty()
                : Optional.ofNullable(counted.value().apply(number));
    }

    /**
     * Words with which a sentence is about something else, however alike it sounds; or lacks words that it needs.
     *
     * @param around the sentence with its heading and its neighbours: "You can hand back extensions. You keep at least 40."
     */
    static boolean fits(String label, String text, String around) {
        return switch (until('=', label)) {
            case "etf.clawback.oneOff", "etf.clawback.promo" ->
                LEAVING.matcher(around).find()
                        && !STAYS_WAIVED.matcher(around).find()
                        && !KEPT.matcher(text).find();
            case "porting.outFee" -> !PORTING_IN.matcher(text).find();
            case "term.months" -> !TRIAL.matcher(text).find();
            case "sla.target" -> !ARITHMETIC.matcher(text).find();
            case "upgrade.deprecationNoticeDays" -> !TRIED_OUT.matcher(text).find();
            case "scope.seats" -> SEATS.matcher(text).find();
            case "seats.floor" -> SEATS.matcher(around).find();
            default -> true;
        };
    }

    /** The key a label is about. */
    static String key(String label) {
        return until('=', until('#', label));
    }

    static boolean sameMatter(String one, String other) {
        var first = matter(one);
        var second = matter(other);
        return first.equals(second) || CANCELLING.contains(first) && CANCELLING.contains(second);
    }

    /** Asked for each label of each example and sentence: no regular expression. */
    private static String until(char end, String text) {
        int place = text.indexOf(end);
        return place < 0 ? text : text.substring(0, place);
    }

    private static String matter(String key) {
        return until('.', key);
    }

    /** Where a term can be stated. */
    static Set<PaperKind> papers(String label) {
        return switch (matter(key(label))) {
            case "sla" -> LEVEL;
            case "support" -> ANYWHERE;
            case "scope" -> OFFER;
            default -> CONTRACT;
        };
    }
}
