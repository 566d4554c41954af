package io.parley.briefs;

import io.parley.common.Evidence;
import io.parley.common.EvidenceStatus;
import io.parley.reporting.Block;
import io.parley.reporting.Markup;
import io.parley.reporting.Tone;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Numbers the sources of figures in the order they are first used; the same source keeps its number. */
final class Footnotes {

    private final BriefWords words;
    private final LocalDate today;
    private final Map<String, Integer> numbers = new LinkedHashMap<>();
    private final List<Markup> texts = new ArrayList<>();

    /** @param today the brief's day, which needs no mention beside each source */
    Footnotes(BriefWords words, LocalDate today) {
        this.words = words;
        this.today = today;
    }

    /** The mark of a captured term's source; no mark when nobody captured it. */
    List<Integer> of(String provider, Optional<Evidence> evidence) {
        return evidence.filter(source -> source.status() != EvidenceStatus.UNKNOWN)
                .map(source -> List.of(number(source(provider, source))))
                .orElse(List.of());
    }

    List<Integer> of(String provider, List<Evidence> evidence) {
        return evidence.stream()
                .filter(source -> source.status() != EvidenceStatus.UNKNOWN)
                .map(source -> number(source(provider, source)))
                .distinct()
                .toList();
    }

    /** The mark of a computed figure: how it came about. */
    List<Integer> computed(String subject, String formula) {
        return List.of(number(Markup.bold(subject).then(" · " + words.say("note.computed") + " · " + formula)));
    }

    static List<Integer> both(List<Integer> one, List<Integer> other) {
        List<Integer> all = new ArrayList<>(one);
        all.addAll(other);
        return all.stream().distinct().sorted().toList();
    }

    List<Block> blocks() {
        List<Block> blocks = new ArrayList<>();
        for (int i = 0; i < texts.size(); i++) {
            blocks.add(new Block.Note(i + 1, texts.get(i)));
        }
        return blocks;
    }

    private int number(Markup text) {
        Integer known = numbers.get(text.plain());
        if (known != null) {
            return known;
        }
        texts.add(text);
        numbers.put(text.plain(), texts.size());
        return texts.size();
    }

    private Markup source(String provider, Evidence evidence) {
        List<String> place = new ArrayList<>();
        String document = evidence.document();
        if (document != null) {
            place.add(document);
        }
        Integer page = evidence.page();
        if (page != null) {
            place.add(words.say("note.page", page));
        }
        String saidBy = evidence.saidBy();
        if (saidBy != null) {
            place.add(words.say("note.saidBy", saidBy));
        }
        var asOf = evidence.asOf();
        if (asOf != null && !asOf.equals(today)) {
            place.add(words.date(asOf));
        }
        Markup text = Markup.bold(provider).then(place.isEmpty() ? "" : " · " + String.join(" · ", place));
        if (evidence.status() == EvidenceStatus.CLAIMED) {
            text = text.then(" · ").then(Markup.toned(Tone.WARN, words.say("note.claimed")));
        }
        String quote = evidence.quote();
        return quote == null ? text : text.then(" · ").then(words.say("note.quoted", quote));
    }
}
