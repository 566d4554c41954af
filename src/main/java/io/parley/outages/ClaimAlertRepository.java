package io.parley.outages;

import io.parley.common.DeadlineBand;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface ClaimAlertRepository extends Repository<ClaimAlert, UUID> {

    ClaimAlert saveAndFlush(ClaimAlert alert);

    boolean existsByWatchIdAndArmingAndBand(UUID watchId, int arming, DeadlineBand band);
}
