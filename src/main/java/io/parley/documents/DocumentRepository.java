package io.parley.documents;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface DocumentRepository extends JpaRepository<Document, UUID> {

    List<Document> findAllByClientIdOrderByFolderAscFileNameAscRevisionDesc(UUID clientId);

    Optional<Document> findFirstByClientIdAndFolderAndFileNameOrderByRevisionDesc(
            UUID clientId, String folder, String fileName);
}
