package io.parley.contracts;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface ContractRepository extends Repository<Contract, UUID> {

    Contract saveAndFlush(Contract contract);

    Optional<Contract> findById(UUID id);

    @Query("select c from Contract c where c.clientId = :client and c.present = true")
    Optional<Contract> findPresent(UUID client);

    @Query("select c.clientId from Contract c where c.present = true")
    List<UUID> findServedClients();

    /** Signed and yet to begin, the earliest first. */
    @Query("""
            select c from Contract c
            where c.clientId = :client and c.present is null and c.endedOn is null
            order by c.startDate, c.id
            """)
    List<Contract> findFollowing(UUID client);

    /** Every contract the reader reaches that binds or will. */
    @Query("select c.id from Contract c where c.endedOn is null order by c.id")
    List<UUID> findRunning();

    record Served(UUID contract, UUID provider) {}

    @Query("""
            select new io.parley.contracts.ContractRepository$Served(c.id, c.providerId) from Contract c
            where c.endedOn is null
            """)
    List<Served> findProviders();
}
