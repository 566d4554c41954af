package io.parley.documents.clauses.text;

import java.util.Map;
import java.util.Objects;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Writes "sixty (60) days" as "60 days" and "seventy-five percent (75%)" as "75%". */
final class EnglishNumbers {

    private static final Map<String, Integer> WORDS = Map.ofEntries(
            Map.entry("zero", 0),
            Map.entry("one", 1),
            Map.entry("two", 2),
            Map.entry("three", 3),
            Map.entry("four", 4),
            Map.entry("five", 5),
            Map.entry("six", 6),
            Map.entry("seven", 7),
            Map.entry("eight", 8),
            Map.entry("nine", 9),
            Map.entry("ten", 10),
            Map.entry("eleven", 11),
            Map.entry("twelve", 12),
            Map.entry("thirteen", 13),
            Map.entry("fourteen", 14),
            Map.entry("fifteen", 15),
            Map.entry("sixteen", 16),
            Map.entry("seventeen", 17),
            Map.entry("eighteen", 18),
            Map.entry("nineteen", 19),
            Map.entry("twenty", 20),
            Map.entry("thirty", 30),
            Map.entry("forty", 40),
            Map.entry("fifty", 50),
            Map.entry("sixty", 60),
            Map.entry("seventy", 70),
            Map.entry("eighty", 80),
            Map.entry("ninety", 90),
            Map.entry("hundred", 100),
            Map.entry("thousand", 1000));

    private static final String WORD = "(?:" + String.join("|", WORDS.keySet()) + ")";
    private static final Map<String, String> PARTS =
            Map.of("half", "5", "quarter", "25", "quarters", "75", "tenth", "1");
    private static final Pattern AND_A_PART = Pattern.compile(
            "\\b(" + WORD + "(?:[- ]" + WORD + ")?|\\d{1,2}) and (?:one|a|three)[- ](half|quarters?|tenth)\\b");
    private static final Pattern POINT =
            Pattern.compile("\\b(" + WORD + "(?:[- ]" + WORD + ")?) point (" + WORD + ")(?:[- ](" + WORD + "))?\\b");
    private static final Pattern IN_WORDS = Pattern.compile("\\b(" + WORD + "(?:[- ]" + WORD
            + "|(?<=hundred|thousand) and " + WORD + "){0,6})\\b(?: ?\\( ?(\\d[\\d,]*(?:\\.\\d+)?) ?\\))?");
    private static final Pattern TWICE = Pattern.compile("(?<![\\d.,])(\\d[\\d,]*(?:\\.\\d+)?) ?\\( ?\\1 ?\\)");
    private static final Pattern PERCENT = Pattern.compile(
            "(\\d+(?:\\.\\d+)?) ?(?:percent|per cent|per centum|pct\\.?|%)(?: ?(?:\\( ?\\d+(?:\\.\\d+)? ?%? ?\\)))?");
    private static final Pattern PERCENT_IN_BRACKETS = Pattern.compile("(\\d+(?:\\.\\d+)?) ?\\( ?\\1 ?% ?\\)");

    private static final Map<String, Integer> ORDINALS = ordinals();
    /** Sixth and later: first to fifth are words that patterns know. */
    private static final Pattern ORDINAL =
            Pattern.compile("\\b(?:(twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)[- ])?("
                    + String.join("|", ORDINALS.keySet()) + ")\\b");

    private static final Map<String, String> SHARES = Map.of(
            "half",
            "50",
            "third",
            "33.33",
            "quarter",
            "25",
            "fourth",
            "25",
            "fifth",
            "20",
            "tenth",
            "10",
            "quarters",
            "75",
            "fourths",
            "75");
    /** "one half of the charges", not "the first half of the term". */
    private static final Pattern SHARE = Pattern.compile(
            "(?<!first |second |latter |last |other )\\b(?:(?:one|a)[- ](half|third|quarter|fourth|fifth|tenth)|(half)|three[- ](quarters|fourths))"
                    + "(?: ?\\( ?\\d{1,2}(?:\\.\\d+)? ?% ?\\))?(?= of (?:the|what|its|his|her|your|that|this|those|these|each|all|any|every|such|customer))");

    private static final Pattern CENTS = Pattern.compile("(?<![\\d.])(\\d{1,3}(?:\\.\\d)?) ?(?:cents\\b|¢)");
    private static final Pattern DOLLARS = Pattern.compile(
            "(?<![\\d.$,])(\\d[\\d,]*(?:\\.\\d\\d)?) (?:us |canadian )?(?:dollars?|pounds?(?: sterling)?|euros?)\\b(?: ?\\((?:us)?\\$ ?[\\d,.]+\\d\\))?");
    private static final Pattern SHORT_UNIT =
            Pattern.compile("(?<=\\d)[ -]?(mos?|yrs?|hrs?|mins?|wks?)\\b\\.?(?! \\d)");
    private static final Map<String, String> UNITS =
            Map.of("mo", " months", "yr", " years", "hr", " hours", "mi", " minutes", "wk", " weeks");
    private static final Pattern AND_A_HALF =
            Pattern.compile("\\b(?:an?|one|1) (hour|day|year) and a half\\b(?: ?\\(\\d+ \\w+\\))?");
    private static final Map<String, String> ONE_AND_A_HALF =
            Map.of("hour", "90 minutes", "day", "36 hours", "year", "18 months");
    private static final Pattern PART_OF_AN_HOUR = Pattern.compile(
            "\\b(?:(half)(?: of)? an|(three)[- ]quarters of an|a (quarter)(?: of an)?[- ]) ?hour\\b(?: ?\\(\\d+ minutes\\))?");
    private static final Pattern AN_HOUR = Pattern.compile("\\b(?:an|one) (?=hour\\b(?! of| ago| earlier))");
    private static final Pattern MONTHS_TIME = Pattern.compile("\\b(?:a )?(?:half[- ]year|half a year)\\b(?!ly)");

    private EnglishNumbers() {}

    private static Map<String, Integer> ordinals() {
        var ordinals = new java.util.LinkedHashMap<String, Integer>();
        var names = java.util.List.of(
                "sixth",
                "seventh",
                "eighth",
                "ninth",
                "tenth",
                "eleventh",
                "twelfth",
                "thirteenth",
                "fourteenth",
                "fifteenth",
                "sixteenth",
                "seventeenth",
                "eighteenth",
                "nineteenth",
                "twentieth");
        for (int i = 0; i < names.size(); i++) {
            ordinals.put(names.get(i), i + 6);
        }
        java.util.List.of("thirtieth", "fortieth", "fiftieth", "sixtieth", "seventieth", "eightieth", "ninetieth")
                .forEach(name -> ordinals.put(name, 10 * (ordinals.size() - 12)));
        return ordinals;
    }

    static NormalText in(NormalText text) {
        return text.replacing(SHARE, EnglishNumbers::share)
                .replacing(ORDINAL, EnglishNumbers::ordinal)
                .replacing(AND_A_HALF, match -> Objects.requireNonNull(ONE_AND_A_HALF.get(match.group(1))))
                .replacing(
                        PART_OF_AN_HOUR,
                        match -> match.group(1) != null
                                ? "30 minutes"
                                : match.group(2) != null ? "45 minutes" : "15 minutes")
                .replacing(AND_A_PART, match -> plain(match.group(1)) + "." + PARTS.get(match.group(2)))
                .replacing(POINT, EnglishNumbers::point)
                .replacing(IN_WORDS, EnglishNumbers::digits)
                .replacing(TWICE, match -> match.group(1))
                .replacing(PERCENT_IN_BRACKETS, match -> match.group(1) + "%")
                .replacing(PERCENT, match -> match.group(1) + "%")
                .replacing(
                        CENTS,
                        match -> "$"
                                + new java.math.BigDecimal(match.group(1))
                                        .movePointLeft(2)
                                        .toPlainString())
                .replacing(DOLLARS, match -> "$" + match.group(1))
                .replacing(
                        SHORT_UNIT,
                        match -> Objects.requireNonNull(UNITS.get(match.group(1).substring(0, 2))))
                .replacing(AN_HOUR, match -> "1 ")
                .replacing(MONTHS_TIME, match -> "6 months");
    }

    private static String share(MatchResult match) {
        var name = match.group(1) != null ? match.group(1) : match.group(2) != null ? match.group(2) : match.group(3);
        return SHARES.get(name) + "%";
    }

    private static String ordinal(MatchResult match) {
        int tens = match.group(1) == null ? 0 : value(match.group(1));
        return tens + Objects.requireNonNull(ORDINALS.get(match.group(2))) + "th";
    }

    private static String plain(String number) {
        return Character.isDigit(number.charAt(0)) ? number : String.valueOf(value(number));
    }

    private static String point(MatchResult match) {
        var second = match.group(3) == null ? "" : String.valueOf(value(match.group(3)));
        return value(match.group(1)) + "." + value(match.group(2)) + second;
    }

    private static String digits(MatchResult match) {
        return match.group(2) != null ? match.group(2) : String.valueOf(value(match.group(1)));
    }

    private static int value(String words) {
        int sum = 0;
        int part = 0;
        for (var word : words.split("[- ]")) {
            int value = WORDS.getOrDefault(word, 0);
            switch (value) {
                case 1000 -> {
                    sum += Math.max(part, 1) * value;
                    part = 0;
                }
                case 100 -> part = Math.max(part, 1) * value;
                default -> part += value;
            }
        }
        return sum + part;
    }
}
