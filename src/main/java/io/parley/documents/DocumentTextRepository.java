package io.parley.documents;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface DocumentTextRepository extends JpaRepository<DocumentText, UUID> {

    List<DocumentText> findAllByDocumentIdOrderByPageNumber(UUID documentId);

    Optional<DocumentText> findByDocumentIdAndPageNumber(UUID documentId, int pageNumber);
}
