package io.parley.contracts;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface ContractRepository extends Repository<Contract, UUID> {

    Contract saveAndFlush(Contract contract);

    @Query("select c from Contract c where c.clientId = :client")
    Optional<Contract> findByClient(UUID client);
}
