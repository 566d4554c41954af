package io.parley.evidence.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import io.parley.common.ProblemException;
import io.parley.documents.DocumentOwner;
import io.parley.documents.DocumentReference;
import io.parley.documents.DocumentService;
import io.parley.documents.DocumentState;
import io.parley.documents.DocumentUpload;
import io.parley.documents.FileType;
import io.parley.documents.UploadGateway;
import io.parley.quotes.QuoteDetails;
import io.parley.uikit.FileUpload;
import io.parley.uikit.Notices;
import java.io.IOException;
import java.io.InputStream;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Takes further documents of the offer's provider. */
final class PaperUpload extends Composite<Div> {

    private static final Set<FileType> ACCEPTED = EnumSet.of(FileType.PDF, FileType.DOCX);

    private final DocumentService documents;
    private final UploadGateway gateway;
    private final QuoteDetails offer;
    private boolean received;

    /** @param afterwards run when there is something new to read */
    PaperUpload(DocumentService documents, UploadGateway gateway, QuoteDetails offer, Runnable afterwards) {
        this.documents = documents;
        this.gateway = gateway;
        this.offer = offer;
        getContent().addClassName("ev-upload");
        getContent().setTestId("paper-upload");
        getContent()
                .add(new FileUpload<>(List.of("pdf", "docx"), this::receive, this::say)
                        .several()
                        .afterwards(() -> over(afterwards)));
    }

    /** @throws ProblemException with what is wrong with the file */
    private DocumentReference receive(String fileName, InputStream content) throws IOException {
        var owner = new DocumentOwner(offer.client().value());
        try (var file = gateway.receive(fileName, content, ACCEPTED)) {
            return documents.get(
                    documents.store(new DocumentUpload(owner, offer.summary().providerName(), file)));
        }
    }

    private void say(DocumentReference document) {
        received = true;
        if (document.state() == DocumentState.QUARANTINED) {
            Notices.problem(new ProblemException("documents.upload.quarantined", document.fileName()));
        }
    }

    private void over(Runnable afterwards) {
        if (received) {
            received = false;
            afterwards.run();
        }
    }
}
