package io.parley.evidence;

import io.parley.common.Sha256;
import io.parley.documents.DocumentPage;
import io.parley.documents.DocumentReference;
import io.parley.documents.DocumentService;
import io.parley.documents.clauses.Proposal;
import io.parley.documents.clauses.text.SourceText;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Takes the texts of documents to the finder. */
@Component
class PaperReader {

    private final DocumentService documents;
    private final FinderRules rules;

    PaperReader(DocumentService documents, FinderRules rules) {
        this.documents = documents;
        this.rules = rules;
    }

    /** Of the documents and of the rules that read them. */
    String fingerprint(List<DocumentReference> papers) {
        return Sha256.of(papers.stream()
                .map(paper -> paper.id() + " " + paper.sha256())
                .collect(Collectors.joining("\n", rules.fingerprint() + "\n", "")));
    }

    /** Whether the finder has anything to read in it. */
    static boolean isReadable(DocumentReference paper) {
        return paper.textLayer() && !paper.copyProtected();
    }

    List<KeptProposal> read(List<DocumentReference> papers) {
        var readable = papers.stream().filter(PaperReader::isReadable).toList();
        Map<String, DocumentReference> byName =
                readable.stream().collect(Collectors.toMap(DocumentReference::fileName, Function.identity()));
        var sources = readable.stream().map(this::source).toList();
        return rules.finder().find(sources).stream()
                .flatMap(proposal -> kept(proposal, byName).stream())
                .toList();
    }

    private static List<KeptProposal> kept(Proposal proposal, Map<String, DocumentReference> byName) {
        var paper = byName.get(proposal.document());
        return paper == null
                ? List.of()
                : List.of(new KeptProposal(
                        paper.id().value(),
                        paper.fileName(),
                        proposal.key(),
                        proposal.value(),
                        proposal.unit(),
                        proposal.page(),
                        proposal.quote(),
                        proposal.confidence(),
                        proposal.governing(),
                        proposal.label()));
    }

    /** Pages without text count as well, for the numbers of those behind them. */
    private SourceText source(DocumentReference paper) {
        var pages = documents.pages(paper.id());
        int count = paper.pages() == null
                ? 1
                : Math.max(
                        paper.pages(),
                        pages.stream().mapToInt(DocumentPage::number).max().orElse(0));
        var texts = new ArrayList<>(Collections.nCopies(count, ""));
        pages.forEach(page -> texts.set(page.number() - 1, page.text()));
        return new SourceText(paper.fileName(), paper.pages() != null, texts);
    }
}
