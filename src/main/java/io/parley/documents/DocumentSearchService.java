package io.parley.documents;

import io.parley.common.SearchWords;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.data.domain.Limit;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Finds words in the documents of the clients the reader may reach. */
@Service
@Transactional(readOnly = true)
public class DocumentSearchService {

    /** Nobody reads further; whoever needs more says more. */
    private static final int MOST = 200;

    private final PageSearchRepository pages;
    private final DocumentRepository documents;

    DocumentSearchService(PageSearchRepository pages, DocumentRepository documents) {
        this.pages = pages;
        this.documents = documents;
    }

    /**
     * Pages on which all words stand, newest documents first. Two statements, however many documents there are.
     *
     * @param most how many to find, up to 200
     */
    @PreAuthorize("hasAuthority('" + DocumentPermissions.READ + "')")
    public List<PageHit> find(String typed, int most) {
        var words = SearchWords.of(typed);
        if (words.isEmpty()) {
            return List.of();
        }
        var found = candidates(words, Limit.of(Math.clamp(most, 1, MOST))).stream()
                .filter(page -> words.occurIn(page.page().text()))
                .toList();
        var references =
                documents
                        .findAllById(
                                found.stream().map(DocumentText::documentId).collect(Collectors.toSet()))
                        .stream()
                        .collect(Collectors.toMap(Document::id, Document::reference));
        return found.stream()
                .flatMap(page -> Optional.ofNullable(references.get(page.documentId()))
                        .map(document -> hit(document, page.page(), words))
                        .stream())
                .toList();
    }

    private static PageHit hit(DocumentReference document, DocumentPage page, SearchWords words) {
        return new PageHit(document, page.number(), words.excerpt(page.text()));
    }

    private List<DocumentText> candidates(SearchWords words, Limit limit) {
        var index = words.indexQuery();
        return index.isEmpty()
                ? pages.findByLooking(words.like(0), words.like(1), words.like(2), words.like(3), words.like(4), limit)
                : pages.findByIndex(
                        index, words.like(0), words.like(1), words.like(2), words.like(3), words.like(4), limit);
    }
}
