package io.parley.documents;

import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

interface DocumentRepository extends JpaRepository<Document, UUID> {

    /** Until the transaction ends no other one changes it: what the scanner says is never lost to another scan. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select document from Document document where document.id = :id")
    Optional<Document> lock(UUID id);

    List<Document> findAllByClientIdOrderByFolderAscFileNameAscRevisionDesc(UUID clientId);

    Optional<Document> findFirstByClientIdAndFolderAndFileNameOrderByRevisionDesc(
            UUID clientId, String folder, String fileName);

    /** Those whose content is gone or changed and which these bytes would heal. */
    List<Document> findAllByClientIdAndSha256AndFaultIsNotNull(UUID clientId, String sha256);

    List<Document> findAllByFaultIsNotNullOrderByFaultFoundAtDesc();

    long countByFault(DocumentFault fault);

    long countByStateIn(Collection<DocumentState> states);

    List<Document> findAllByStateIn(Collection<DocumentState> states);

    @Query("select document.storedAs from Document document")
    Set<UUID> findNames();

    @Query(
            "select new io.parley.documents.DocumentRepository$Named(document.id, document.storedAs) from Document document")
    List<Named> findNamesById();

    @Query("select coalesce(sum(document.size), 0) from Document document")
    long sumOfSizes();

    /** Those that nobody looked at for longest. */
    @Query("select document.id from Document document order by document.verifiedAt asc nulls first, document.id")
    List<UUID> findLongestUnverified(Limit most);

    /** A document and the name of its file in the store. */
    record Named(UUID id, UUID storedAs) {}
}
