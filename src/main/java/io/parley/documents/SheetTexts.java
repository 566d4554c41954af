package io.parley.documents;

import io.parley.common.ProblemException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.xml.sax.Attributes;

/**
 * The text of a workbook by sheet, in the order of its tabs: a line for each row, its cells apart by tabulators, with the values
 * that are stored and no formulas. The parts of the archive come in any order, so that words are put in at the end.
 */
final class SheetTexts {

    /** Characters in all, and words that cells may share. */
    private static final int LONGEST_TEXT = 2_000_000;

    private static final String SHARED = "xl/sharedStrings.xml";
    private static final String WORKBOOK = "xl/workbook.xml";
    private static final String TARGETS = "xl/_rels/workbook.xml.rels";
    private static final String SHEETS = "xl/worksheets/";

    private record Value(String text, boolean shared) {}

    private final List<String> words = new ArrayList<>();
    private final List<String> tabs = new ArrayList<>();
    private final Map<String, String> targets = new HashMap<>();
    private final Map<String, List<List<Value>>> sheets = new TreeMap<>();
    private int length;

    /** @return what reads the part; absent when it holds no text */
    @Nullable
    Part part(String name) {
        return switch (name) {
            case SHARED -> new Shared();
            case WORKBOOK -> new Tabs();
            case TARGETS -> new Targets();
            default -> name.startsWith(SHEETS) && name.endsWith(".xml") ? new Sheet(name) : null;
        };
    }

    /** One text for each tab; empty for a tab without cells. */
    List<String> bySheet() {
        List<String> texts = new ArrayList<>();
        for (String tab : tabs) {
            String target = targets.getOrDefault(tab, "");
            String name = target.startsWith("/") ? target.substring(1) : "xl/" + target;
            texts.add(text(sheets.getOrDefault(name, List.of())));
        }
        return texts;
    }

    private String text(List<List<Value>> rows) {
        StringBuilder text = new StringBuilder();
        for (List<Value> row : rows) {
            String line =
                    String.join("\t", row.stream().map(this::text).toList()).strip();
            if (!line.isEmpty()) {
                text.append(line).append('\n');
            }
            if (text.length() > LONGEST_TEXT) {
                throw new ProblemException("documents.refused.unpacksTooLarge");
            }
        }
        return text.toString().strip();
    }

    private String text(Value value) {
        if (!value.shared()) {
            return value.text();
        }
        try {
            int index = Integer.parseInt(value.text().strip());
            return index >= 0 && index < words.size() ? words.get(index) : "";
        } catch (NumberFormatException notAnIndex) {
            return "";
        }
    }

    private void count(int more) {
        length += more + 1;
        if (length > LONGEST_TEXT) {
            throw new ProblemException("documents.refused.unpacksTooLarge");
        }
    }

    /** Told of a part's elements by their local names. */
    abstract static class Part {
        void start(String element, Attributes attributes) {}

        void end(String element) {}

        void characters(char[] characters, int start, int length) {}
    }

    private abstract class Words extends Part {
        private final StringBuilder text = new StringBuilder();
        private boolean inText;

        @Override
        void start(String element, Attributes attributes) {
            inText = element.equals("t") || element.equals("v");
        }

        @Override
        void end(String element) {
            inText = false;
        }

        @Override
        void characters(char[] characters, int start, int length) {
            if (inText) {
                count(length);
                text.append(characters, start, length);
            }
        }

        String taken() {
            String taken = text.toString().replaceAll("\\s+", " ").strip();
            text.setLength(0);
            return taken;
        }
    }

    private final class Shared extends Words {
        @Override
        void end(String element) {
            super.end(element);
            if (element.equals("si")) {
                count(1);
                words.add(taken());
            }
        }
    }

    private final class Sheet extends Words {
        private final List<List<Value>> rows = new ArrayList<>();
        private List<Value> row = new ArrayList<>();
        private boolean shared;

        Sheet(String name) {
            sheets.put(name, rows);
        }

        @Override
        void start(String element, Attributes attributes) {
            super.start(element, attributes);
            if (element.equals("row")) {
                row = new ArrayList<>();
                rows.add(row);
                count(1);
            } else if (element.equals("c")) {
                shared = "s".equals(attributes.getValue("t"));
            }
        }

        @Override
        void end(String element) {
            super.end(element);
            if (element.equals("c")) {
                count(1);
                row.add(new Value(taken(), shared));
            }
        }
    }

    private final class Tabs extends Part {
        private static final String RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

        @Override
        void start(String element, Attributes attributes) {
            if (element.equals("sheet")) {
                String target = attributes.getValue(RELATIONS, "id");
                tabs.add(target == null ? "" : target);
                count(1);
            }
        }
    }

    private final class Targets extends Part {
        @Override
        void start(String element, Attributes attributes) {
            String id = attributes.getValue("Id");
            String target = attributes.getValue("Target");
            if (element.equals("Relationship") && id != null && target != null) {
                targets.put(id, target);
                count(1);
            }
        }
    }
}
