package io.parley.claims;

import java.util.List;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface WarrantyClaimPaperRepository extends Repository<WarrantyClaimPaper, UUID> {

    WarrantyClaimPaper saveAndFlush(WarrantyClaimPaper paper);

    List<WarrantyClaimPaper> findByClaimIdOrderById(UUID claimId);

    boolean existsByClaimIdAndDocumentId(UUID claimId, UUID documentId);
}
