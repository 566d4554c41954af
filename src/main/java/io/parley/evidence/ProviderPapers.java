package io.parley.evidence;

import io.parley.clients.ClientId;
import io.parley.documents.DocumentOwner;
import io.parley.documents.DocumentReference;
import io.parley.documents.DocumentService;
import io.parley.documents.DocumentState;
import io.parley.documents.FileType;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Which of a client's documents came from a provider: the newest version of each that can be shown. */
@Component
class ProviderPapers {

    private static final Set<FileType> READABLE = EnumSet.of(FileType.PDF, FileType.DOCX);

    private final DocumentService documents;

    ProviderPapers(DocumentService documents) {
        this.documents = documents;
    }

    List<DocumentReference> find(ClientId client, String providerName) {
        return of(findAll(client), providerName);
    }

    List<DocumentReference> findAll(ClientId client) {
        return documents.findAll(new DocumentOwner(client.value()));
    }

    /** @param all documents of a client, the newest version of each name first */
    static List<DocumentReference> of(List<DocumentReference> all, String providerName) {
        var provider = providerName.toLowerCase(Locale.ROOT);
        var seen = new HashSet<String>();
        return all.stream()
                .filter(paper -> paper.folder().strip().toLowerCase(Locale.ROOT).equals(provider))
                .filter(paper -> seen.add(paper.folder() + "/" + paper.fileName()))
                .filter(paper -> paper.state() == DocumentState.CLEAN && READABLE.contains(paper.type()))
                .toList();
    }
}
