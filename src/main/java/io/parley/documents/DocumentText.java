package io.parley.documents;

import io.parley.tenancy.TenantScopedEntity;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import java.util.UUID;
import org.hibernate.annotations.Filter;

/** The text of one page of a document. */
@Entity
@Filter(name = ClientFilter.NAME, deduceAliasInjectionPoints = false, condition = ClientFilter.CONDITION)
class DocumentText extends TenantScopedEntity {

    @Column(nullable = false, updatable = false)
    private UUID clientId;

    @Column(nullable = false, updatable = false)
    private UUID documentId;

    @Column(nullable = false, updatable = false)
    private int pageNumber;

    @Column(nullable = false, updatable = false, length = 65_535)
    private String content;

    @Column(nullable = false, updatable = false)
    private boolean machineRead;

    @SuppressWarnings("NullAway.Init") // Hibernate fills the fields
    protected DocumentText() {}

    DocumentText(Document document, int pageNumber, String content) {
        this.clientId = document.owner().clientId();
        this.documentId = document.id();
        this.pageNumber = pageNumber;
        this.content = content;
    }

    UUID documentId() {
        return documentId;
    }

    /** Words that a machine made out in the picture of a page: for people to compare, never quoted by itself. */
    static DocumentText readByMachine(Document document, int pageNumber, String content) {
        DocumentText text = new DocumentText(document, pageNumber, content);
        text.machineRead = true;
        return text;
    }

    DocumentPage page() {
        return new DocumentPage(pageNumber, content);
    }
}
