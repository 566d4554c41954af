package io.parley.claims;

import java.time.LocalDate;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface WarrantyClaimAlertRepository extends Repository<WarrantyClaimAlert, UUID> {

    WarrantyClaimAlert saveAndFlush(WarrantyClaimAlert alert);

    boolean existsByClaimIdAndDueOnAndBand(UUID claimId, LocalDate dueOn, OverdueBand band);
}
