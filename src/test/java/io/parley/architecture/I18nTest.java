package io.parley.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Both languages say the same things, and nothing is said that nobody reads. */
class I18nTest {

    private static final Path FOLDER = Path.of("src/main/resources/vaadin-i18n");
    private static final Pattern KEY = Pattern.compile("\"([a-z][a-zA-Z0-9]*(?:\\.[a-zA-Z0-9_-]+)+\\.?)\"");

    private final Map<String, String> english = load("translations.properties");
    private final Map<String, String> chinese = load("translations_zh_CN.properties");

    @Test
    void bothLanguagesHaveTheSameKeys() {
        assertThat(chinese.keySet()).containsExactlyInAnyOrderElementsOf(english.keySet());
    }

    @Test
    void noKeyStandsTwice() {
        assertThat(duplicates("translations.properties")).isEmpty();
        assertThat(duplicates("translations_zh_CN.properties")).isEmpty();
    }

    @Test
    void bothLanguagesFillTheSamePlaceholders() {
        Map<String, String> differing = new TreeMap<>();
        english.forEach((key, text) -> {
            Set<String> there = placeholders(chinese.getOrDefault(key, ""));
            if (!placeholders(text).equals(there)) {
                differing.put(key, placeholders(text) + " / " + there);
            }
        });
        assertThat(differing).isEmpty();
    }

    @Test
    void everyTextWithPlaceholdersIsAFormat() {
        // An unpaired apostrophe swallows the placeholders behind it.
        Map<String, String> broken = new TreeMap<>();
        Stream.of(english, chinese)
                .forEach(texts -> texts.forEach((key, text) -> {
                    if (!placeholders(text).isEmpty()
                            && new MessageFormat(text).getFormatsByArgumentIndex().length
                                    < placeholders(text).size()) {
                        broken.put(key, text);
                    }
                }));
        assertThat(broken).isEmpty();
    }

    @Test
    void aTextWithoutPlaceholdersHasNoPairedApostrophes() {
        // Only formats halve them; everywhere else both would be shown.
        Stream.of(english, chinese)
                .forEach(texts -> assertThat(texts.entrySet())
                        .filteredOn(entry -> placeholders(entry.getValue()).isEmpty())
                        .noneMatch(entry -> entry.getValue().contains("''")));
    }

    @Test
    void everyKeyIsUsedAndEveryUsedKeyExists() {
        Set<String> written = writtenInCode();
        Set<String> prefixes = written.stream().filter(key -> key.endsWith(".")).collect(Collectors.toSet());
        Set<String> modules = english.keySet().stream()
                .map(key -> key.substring(0, key.indexOf('.')))
                .collect(Collectors.toSet());

        assertThat(english.keySet())
                .as("keys nobody uses")
                .allMatch(key -> written.contains(key) || prefixes.stream().anyMatch(key::startsWith));
        assertThat(written)
                .as("keys without a text")
                .filteredOn(key -> looksLikeAKey(key, modules))
                .allMatch(english::containsKey);
    }

    private static boolean looksLikeAKey(String literal, Set<String> modules) {
        return !literal.endsWith(".")
                && modules.contains(literal.substring(0, literal.indexOf('.')))
                && literal.chars().filter(c -> c == '.').count() >= 2;
    }

    private static Set<String> writtenInCode() {
        try (Stream<Path> files = Files.walk(Path.of("src/main"))) {
            return files.filter(file ->
                            file.toString().endsWith(".java") || file.toString().endsWith(".jrxml"))
                    .map(I18nTest::read)
                    .flatMap(text -> KEY.matcher(text).results())
                    .map((Function<MatchResult, String>) result -> result.group(1))
                    .collect(Collectors.toCollection(TreeSet::new));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Set<String> placeholders(String text) {
        return Pattern.compile("\\{(\\d+)")
                .matcher(text)
                .results()
                .map(result -> result.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static List<String> duplicates(String file) {
        Map<String, Long> counts = Arrays.stream(read(FOLDER.resolve(file)).split("\n"))
                .filter(line -> !line.startsWith("#") && line.contains("="))
                .map(line -> line.substring(0, line.indexOf('=')).strip())
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
        return counts.entrySet().stream()
                .filter(entry -> entry.getValue() > 1)
                .map(Map.Entry::getKey)
                .toList();
    }

    private static Map<String, String> load(String file) {
        try (Reader reader = Files.newBufferedReader(FOLDER.resolve(file))) {
            Properties properties = new Properties();
            properties.load(reader);
            Map<String, String> texts = new TreeMap<>();
            properties.forEach((key, value) -> texts.put((String) key, (String) value));
            return texts;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
