package io.parley.documents;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface DocumentTextRepository extends JpaRepository<DocumentText, UUID> {

    List<DocumentText> findAllByDocumentIdAndMachineReadOrderByPageNumber(UUID documentId, boolean machineRead);

    Optional<DocumentText> findByDocumentIdAndPageNumberAndMachineRead(
            UUID documentId, int pageNumber, boolean machineRead);
}
