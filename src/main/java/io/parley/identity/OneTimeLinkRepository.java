package io.parley.identity;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;

interface OneTimeLinkRepository extends JpaRepository<OneTimeLink, UUID> {

    Optional<OneTimeLink> findByPurposeAndTokenHash(LinkPurpose purpose, byte[] tokenHash);

    /** One statement, so that of two people following the same link at once only one gets through. */
    @Modifying(flushAutomatically = true, clearAutomatically = true)
    @Query("update OneTimeLink link set link.usedAt = :now where link.tokenHash = :tokenHash"
            + " and link.usedAt is null and link.expiresAt > :now")
    int use(byte[] tokenHash, Instant now);

    @Modifying(flushAutomatically = true, clearAutomatically = true)
    @Query("delete from OneTimeLink link where link.purpose = :purpose and link.subjectId = :subjectId")
    void forget(LinkPurpose purpose, UUID subjectId);

    @Modifying(flushAutomatically = true, clearAutomatically = true)
    @Query("delete from OneTimeLink link where link.purpose = :purpose and link.tenantId = :tenantId"
            + " and link.subjectId = :subjectId")
    void forget(LinkPurpose purpose, UUID tenantId, UUID subjectId);

    @Modifying
    @Query("delete from OneTimeLink link where link.purpose = :purpose")
    void forgetAll(LinkPurpose purpose);
}
