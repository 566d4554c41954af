package io.parley.documents;

import io.parley.jobs.JobQueue;
import io.parley.tenancy.TenantId;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Sends new documents to the virus scanner where there is one, and scans to the reader of pictures. */
@Component
class DocumentScans {

    private final ObjectProvider<VirusScanner> scanner;
    private final JobQueue queue;
    private final DocumentScanJob job;
    private final PictureJob pictures;
    private final PictureReader pictureReader;

    DocumentScans(
            ObjectProvider<VirusScanner> scanner,
            JobQueue queue,
            DocumentScanJob job,
            PictureJob pictures,
            PictureReader pictureReader) {
        this.pictures = pictures;
        this.pictureReader = pictureReader;
        this.scanner = scanner;
        this.queue = queue;
        this.job = job;
    }

    /** Whether a new document waits for a scanner. */
    boolean expected() {
        return scanner.getIfAvailable() != null;
    }

    boolean readPictures() {
        return pictureReader.isThere();
    }

    /** In the transaction that keeps the document: it is scanned as soon as that is committed. */
    void request(TenantId tenant, Document document) {
        if (document.isWaiting()) {
            queue.enqueue(job, tenant, document.id());
        }
        pictures.request(tenant, document);
    }
}
