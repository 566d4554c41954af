package io.parley.outages;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface CreditClaimRepository extends Repository<CreditClaim, UUID> {

    CreditClaim saveAndFlush(CreditClaim claim);

    void delete(CreditClaim claim);

    Optional<CreditClaim> findById(UUID id);

    List<CreditClaim> findByContractIdOrderByFirstMonth(UUID contractId);

    boolean existsByContractId(UUID contractId);

    boolean existsByContractIdAndScopeAndFirstMonth(UUID contractId, String scope, LocalDate firstMonth);
}
