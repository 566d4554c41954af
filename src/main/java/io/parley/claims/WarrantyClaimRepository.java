package io.parley.claims;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface WarrantyClaimRepository extends Repository<WarrantyClaim, UUID> {

    String MATCHING = """
            from WarrantyClaim c where c.clientId = :client
            and (:text = '' or lower(c.device) like :pattern escape '!' or lower(c.serial) like :pattern escape '!'
                or lower(c.fault) like :pattern escape '!' or lower(c.rmaNumber) like :pattern escape '!')
            """;

    WarrantyClaim saveAndFlush(WarrantyClaim claim);

    Optional<WarrantyClaim> findById(UUID id);

    boolean existsByClientIdAndDeviceIdAndStateIn(UUID client, UUID device, Collection<ClaimState> states);

    @Query("select c from WarrantyClaim c where c.dueOn < :today order by c.dueOn, c.id")
    List<WarrantyClaim> findOverdue(LocalDate today);

    @Query("select c " + MATCHING + """
             order by case when c.state in (io.parley.claims.ClaimState.CLOSED, io.parley.claims.ClaimState.DENIED)
             then 1 else 0 end, c.reportedOn desc, c.id desc""")
    List<WarrantyClaim> find(UUID client, String text, String pattern, Pageable page);

    @Query("select count(c) " + MATCHING)
    int count(UUID client, String text, String pattern);
}
