package io.parley.contracts.signing;

import java.util.List;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface ContractWaiverRepository extends Repository<ContractWaiver, UUID> {

    ContractWaiver saveAndFlush(ContractWaiver waiver);

    List<ContractWaiver> findByFinalContractId(UUID paper);
}
