package io.parley.documents.clauses.learned;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What a learned reader sees of a sentence, or of a number in it: words of English, characters and pairs of Chinese, in the
 * sentence, in its heading, before and behind the number. Numbers are one word, so that "60 days" teaches about "45 days".
 */
final class Traits {

    private static final Pattern WORD = Pattern.compile("[a-z]+(?:'[a-z]+)?|\\p{IsHan}|\\$?\\d[\\d.,]*%?|[;:|?()]");
    private static final List<String> ENDINGS = List.of("ing", "ies", "ed", "es", "s", "e", "ly");
    private static final int LEAST_STEM = 3;
    private static final int WORDS_AROUND = 9;
    private static final int CHARACTERS_AROUND = 16;
    private static final int NEXT = 4;
    private static final int LEAST_WORDS = 3;

    private Traits() {}

    static Set<String> of(String heading, String text) {
        var traits = new LinkedHashSet<String>();
        add(traits, "s", words(text));
        add(traits, "h", words(heading));
        return traits;
    }

    static Set<String> of(String heading, String text, Mention mention) {
        var before = words(text.substring(0, mention.start()));
        var behind = words(text.substring(mention.end()));
        var traits = of(heading, text);
        int around = isChinese(text) ? CHARACTERS_AROUND : WORDS_AROUND;
        var near = before.subList(Math.max(0, before.size() - around), before.size());
        var next = behind.subList(0, Math.min(around, behind.size()));
        add(traits, "l", near);
        add(traits, "r", next);
        for (int i = 1; i <= NEXT; i++) {
            if (near.size() >= i) {
                traits.add("L" + String.join("_", near.subList(near.size() - i, near.size())));
            }
            if (next.size() >= i) {
                traits.add("R" + String.join("_", next.subList(0, i)));
            }
        }
        var unit = mention.unit().replaceFirst("s$", "");
        traits.add("k" + mention.kind());
        traits.add("u" + unit);
        traits.add("n" + mention.kind() + mention.amount() + unit);
        return traits;
    }

    /** A line of a table, an address or the number of a page is too little to learn or to read from. */
    static boolean saysSomething(String text) {
        return words(text).stream()
                        .filter(word -> Character.isLetter(word.charAt(0)))
                        .count()
                >= LEAST_WORDS;
    }

    private static void add(Set<String> traits, String place, List<String> words) {
        traits.addAll(words.stream().map(word -> place + word).toList());
        for (int i = 1; i < words.size(); i++) {
            if (isChinese(words.get(i))) {
                traits.add(place + words.get(i - 1) + "_" + words.get(i));
            }
        }
    }

    private static List<String> words(String text) {
        var words = new ArrayList<String>();
        var matcher = WORD.matcher(text);
        while (matcher.find()) {
            words.add(plain(matcher.group()));
        }
        return words;
    }

    private static String plain(String word) {
        char first = word.charAt(0);
        if (first == '$') {
            return "#$";
        }
        if (Character.isDigit(first)) {
            return word.endsWith("%") ? "#%" : "#";
        }
        return ENDINGS.stream()
                .filter(ending -> word.endsWith(ending) && word.length() - ending.length() >= LEAST_STEM)
                .findFirst()
                .map(ending -> word.substring(0, word.length() - ending.length()))
                .orElse(word);
    }

    private static boolean isChinese(String text) {
        return text.chars().anyMatch(Character::isIdeographic);
    }
}
