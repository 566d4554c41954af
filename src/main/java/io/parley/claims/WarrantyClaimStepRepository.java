package io.parley.claims;

import java.util.List;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface WarrantyClaimStepRepository extends Repository<WarrantyClaimStep, UUID> {

    WarrantyClaimStep saveAndFlush(WarrantyClaimStep step);

    List<WarrantyClaimStep> findByClaimIdOrderByPlace(UUID claimId);
}
