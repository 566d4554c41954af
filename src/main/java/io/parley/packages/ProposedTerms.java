package io.parley.packages;

import io.parley.common.ProblemException;
import io.parley.documents.DocumentPage;
import io.parley.documents.DocumentReading;
import io.parley.documents.clauses.ClauseFinder;
import io.parley.documents.clauses.Proposal;
import io.parley.documents.clauses.text.SourceText;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What the documents of a package state as the clause finder reads them, by provider. Nothing a person has confirmed is
 * looked at, so that the two can be compared.
 */
final class ProposedTerms {

    private static final ClauseFinder FINDER = new ClauseFinder();

    private final Map<String, List<Proposal>> byProvider;

    private ProposedTerms(Map<String, List<Proposal>> byProvider) {
        this.byProvider = byProvider;
    }

    static ProposedTerms of(PackageAnalysis analysis) {
        var found = new LinkedHashMap<String, List<Proposal>>();
        try (var reading = new DocumentReading()) {
            analysis.providers()
                    .map(AnalysedProvider::provider)
                    .forEach(provider -> found.put(provider.folder(), FINDER.find(texts(provider, reading))));
        }
        return new ProposedTerms(found);
    }

    private static List<SourceText> texts(PackagedProvider provider, DocumentReading reading) {
        var texts = new ArrayList<SourceText>();
        new TreeMap<>(provider.documents())
                .forEach((name, content) -> text(name, content, reading).ifPresent(texts::add));
        return texts;
    }

    /** A document that cannot be read proposes nothing; why it is refused is said where it is taken in. */
    private static Optional<SourceText> text(String name, byte[] content, DocumentReading reading) {
        if (!DocumentReading.isReadable(name)) {
            return Optional.empty();
        }
        try {
            var pages = reading.pages(name, content).stream()
                    .map(DocumentPage::text)
                    .toList();
            return pages.isEmpty()
                    ? Optional.empty()
                    : Optional.of(new SourceText(name, DocumentReading.isPaged(name), pages));
        } catch (ProblemException | UncheckedIOException refused) {
            return Optional.empty();
        }
    }

    /** By provider, in the shape of the exported terms. */
    Map<String, Object> tree() {
        var tree = new LinkedHashMap<String, Object>();
        byProvider.forEach((provider, proposals) -> tree.put(
                provider, proposals.stream().map(ProposedTerms::proposal).toList()));
        return tree;
    }

    private static Map<String, @Nullable Object> proposal(Proposal proposal) {
        Map<String, @Nullable Object> tree = new LinkedHashMap<>();
        tree.put("key", proposal.key());
        tree.put("value", proposal.value());
        tree.put("unit", proposal.unit());
        tree.put("document", proposal.document());
        tree.put("page", proposal.page());
        if (proposal.paragraph() != null) {
            tree.put("paragraph", proposal.paragraph());
        }
        tree.put("quote", proposal.quote());
        tree.put("confidence", proposal.confidence());
        if (proposal.label() != null) {
            tree.put("label", proposal.label());
        }
        if (!proposal.governing()) {
            tree.put("governing", false);
        }
        return tree;
    }
}
