package io.parley.documents.clauses.structure.quote;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Which months of a contract are free or cheaper, as a sentence names them. */
final class PromotedMonths {

    /** One stretch or list of months; the names of the groups say how it is read. */
    private static final Pattern MONTHS = Pattern.compile(
            "\\b(?<ordinals>(?:first|second|third|fourth|fifth|\\d{1,2}(?:st|nd|rd|th))(?:(?:,? and |, ?)(?:the )?(?:first|second|third|fourth|fifth|\\d{1,2}(?:st|nd|rd|th))){1,5}) (?:\\w+ )?(?:months?|bills?|invoices?|cycles?)"
                    + "|\\bmonths? (?<list>\\d{1,2}(?: ?(?:,|and|&|, and) ?\\d{1,2}){1,11})(?!\\d|%)"
                    + "|\\bmonths? (?<a>\\d{1,2}) ?(?:through|thru|to|until|-) ?(?:month )?(?<b>\\d{1,2})\\b"
                    + "|\\b(?:first|initial|opening) (?<first>\\d{1,2}) (?:full |calendar |contract |billing |service )?(?:months|cycles|periods|invoices|bills)"
                    + "|\\b(?<one>first|initial|opening) (?:full |calendar |contract |billing |service )?(?:month|cycle)\\b"
                    + "|\\b(?<quarter>first|opening) (?:calendar |contract |service )?quarter\\b"
                    + "|\\bmonth (?<single>\\d{1,2})\\b"
                    + "|(?:首|前|头)(?<zhFirst>\\d{1,2})个(?:自然|合同|计费)?月|第(?<za>\\d{1,2})(?:个?月)?(?:至|到|-|~)第?(?<zb>\\d{1,2})个?月|第(?<zhList>\\d{1,2}(?:(?:个(?:合同|自然|计费|服务)?月)?[、和及与,]第?\\d{1,2}){1,11})(?:个)?(?:合同|自然|计费|服务)?月|第(?<zhSingle>\\d{1,2})个?(?:自然|合同|计费)?月|(?<zhOne>首月|首个(?:自然|合同|计费|服务)?月)");

    private static final List<String> ORDINALS = List.of("first", "second", "third", "fourth", "fifth");
    private static final int LAST_MONTH = 60;

    private PromotedMonths() {}

    static List<Integer> in(String text) {
        var months = MONTHS.matcher(text);
        if (!months.find()) {
            return List.of();
        }
        for (var name : List.of("list", "zhList")) {
            if (months.group(name) != null) {
                return Pattern.compile("\\d+")
                        .matcher(months.group(name))
                        .results()
                        .map(number -> Integer.valueOf(number.group()))
                        .toList();
            }
        }
        if (months.group("ordinals") != null) {
            return ordinals(months.group("ordinals"));
        }
        if (months.group("one") != null || months.group("zhOne") != null) {
            return List.of(1);
        }
        if (months.group("quarter") != null) {
            return List.of(1, 2, 3);
        }
        if (months.group("a") != null) {
            return stretch(months.group("a"), months.group("b"));
        }
        if (months.group("za") != null) {
            return stretch(months.group("za"), months.group("zb"));
        }
        for (var name : List.of("first", "zhFirst")) {
            if (months.group(name) != null) {
                return stretch("1", months.group(name));
            }
        }
        var single = months.group("single") != null ? months.group("single") : months.group("zhSingle");
        return stretch(single, single);
    }

    private static List<Integer> ordinals(String words) {
        return Pattern.compile("[a-z]{5,6}|\\d+")
                .matcher(words)
                .results()
                .map(word -> Character.isDigit(word.group().charAt(0))
                        ? Integer.parseInt(word.group())
                        : ORDINALS.indexOf(word.group()) + 1)
                .filter(month -> month > 0)
                .toList();
    }

    private static List<Integer> stretch(String from, String to) {
        var months = new ArrayList<Integer>();
        for (int month = Integer.parseInt(from); month <= Math.min(LAST_MONTH, Integer.parseInt(to)); month++) {
            months.add(month);
        }
        return months;
    }
}
