package io.parley.evidence;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Verdicts are only ever added. */
interface ProposalVerdictRepository extends Repository<ProposalVerdict, UUID> {

    ProposalVerdict save(ProposalVerdict verdict);

    /** The oldest first. */
    @Query("select v from ProposalVerdict v where v.documentId in :documents order by v.decidedAt, v.id")
    List<ProposalVerdict> findAllOf(Collection<UUID> documents);
}
