package io.parley.packages;

import io.parley.common.Evidence;
import io.parley.common.EvidenceStatus;
import io.parley.common.ProblemException;
import io.parley.quotes.sheet.LineClassification;
import io.parley.terms.CapturedTerm;
import io.parley.terms.LineCategory;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;

/**
 * One provider's folder.
 *
 * @param folder name of the folder, which names the provider in exported data
 * @param sheet the quote or the charges as a spreadsheet; absent when there is none
 * @param classifications what a person confirmed about the lines; empty when nobody has
 * @param terms what a person confirmed about the terms; absent when nobody has
 * @param documents the other files: name to content
 */
record PackagedProvider(
        String folder,
        @Nullable SheetFile sheet,
        List<LineClassification> classifications,
        Optional<List<CapturedTerm>> terms,
        Map<String, byte[]> documents) {

    private static final List<String> SHEET_NAMES = List.of("quote", "charges");
    private static final List<String> SHEET_TYPES = List.of("xlsx", "csv", "tsv", "txt", "xlsm", "xls");
    private static final String LINES = "lines.json";
    private static final String TERMS = "terms.json";

    /** A spreadsheet as sent. */
    record SheetFile(String name, byte[] content) {}

    static PackagedProvider read(String folder, SortedMap<String, byte[]> files) {
        if (files.isEmpty()) {
            throw new ProblemException("packages.problem.noFolder", folder);
        }
        var sheet = sheet(files);
        var documents = new java.util.TreeMap<>(files);
        documents.remove(LINES);
        documents.remove(TERMS);
        if (sheet != null) {
            documents.remove(sheet.name());
        }
        var lines = Optional.ofNullable(files.get(LINES));
        return new PackagedProvider(
                folder,
                sheet,
                lines.map(content -> classifications(folder + "/" + LINES, content))
                        .orElse(List.of()),
                Optional.ofNullable(files.get(TERMS)).map(content -> terms(folder + "/" + TERMS, content)),
                Map.copyOf(documents));
    }

    /** {@code quote.*} or {@code charges.*}; else the only spreadsheet there is. */
    private static @Nullable SheetFile sheet(SortedMap<String, byte[]> files) {
        var sheets = files.keySet().stream()
                .filter(name -> SHEET_TYPES.contains(type(name)))
                .toList();
        var named = sheets.stream()
                .filter(name -> SHEET_NAMES.contains(stem(name)))
                .min(java.util.Comparator.comparingInt(name -> SHEET_TYPES.indexOf(type(name))));
        var name = named.or(() -> sheets.size() == 1 ? Optional.of(sheets.getFirst()) : Optional.empty());
        return name.map(found -> new SheetFile(found, files.getOrDefault(found, new byte[0])))
                .orElse(null);
    }

    private static String type(String name) {
        return name.substring(name.lastIndexOf('.') + 1).toLowerCase(java.util.Locale.ROOT);
    }

    private static String stem(String name) {
        int dot = name.lastIndexOf('.');
        return (dot < 0 ? name : name.substring(0, dot)).toLowerCase(java.util.Locale.ROOT);
    }

    private static List<LineClassification> classifications(String file, byte[] content) {
        return PackageNode.parse(file, content).items().stream()
                .map(line -> new LineClassification(
                        line.get("code").requiredText(),
                        word(line.get("category"), LineCategory.class),
                        line.get("escalates").flag(),
                        line.get("scalesWithSeats").flag(),
                        line.get("month").count().orElse(0),
                        line.get("site").text().orElse(null)))
                .toList();
    }

    private static List<CapturedTerm> terms(String file, byte[] content) {
        return PackageNode.parse(file, content).items().stream()
                .map(PackagedProvider::term)
                .toList();
    }

    private static CapturedTerm term(PackageNode term) {
        var status = term.get("status").isMissing()
                ? EvidenceStatus.CLAIMED
                : word(term.get("status"), EvidenceStatus.class);
        var evidence = new Evidence(
                status,
                term.get("document").text().orElse(null),
                term.get("page").count().orElse(null),
                term.get("quote").text().orElse(null),
                term.get("saidBy").text().orElse(null),
                term.get("asOf").date().orElse(null),
                null);
        var value = term.get("value");
        return new CapturedTerm(
                term.get("key").requiredText(),
                value.isMissing() ? null : value.tree(),
                term.get("unit").text().orElse(null),
                evidence,
                term.get("label").text().orElse(null));
    }

    private static <E extends Enum<E>> E word(PackageNode node, Class<E> vocabulary) {
        var word = node.requiredText();
        return Arrays.stream(vocabulary.getEnumConstants())
                .filter(constant -> constant.name().equals(word))
                .findFirst()
                .orElseThrow(() -> new ProblemException("packages.problem.word", node.place(), word));
    }
}
