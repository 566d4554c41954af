package io.parley.contracts.signing;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface FinalContractRepository extends Repository<FinalContract, UUID> {

    FinalContract saveAndFlush(FinalContract paper);

    Optional<FinalContract> findByEngagementId(UUID engagement);
}
