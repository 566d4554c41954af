package io.parley.contracts;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface ContractRepository extends Repository<Contract, UUID> {

    Contract saveAndFlush(Contract contract);

    @Query("select c from Contract c where c.clientId = :client")
    Optional<Contract> findByClient(UUID client);

    /** Every contract the reader reaches, with whose it is. */
    record Running(UUID contract, UUID client) {}

    @Query("select new io.parley.contracts.ContractRepository$Running(c.id, c.clientId) from Contract c order by c.id")
    List<Running> findRunning();

    record Served(UUID contract, UUID provider) {}

    @Query("select new io.parley.contracts.ContractRepository$Served(c.id, c.providerId) from Contract c")
    List<Served> findProviders();
}
