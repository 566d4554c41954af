package io.parley.requests;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface IntakeAnswerRepository extends JpaRepository<IntakeAnswer, UUID> {

    /** The newest answer to each invitation, without what it says. */
    @Query("""
            select new io.parley.requests.AnswerHead(a.id, a.invitationId, a.answerNumber, a.answeredAt, a.quoteId)
            from IntakeAnswer a
            where a.invitationId in :invitations
            and a.answerNumber = (select max(b.answerNumber) from IntakeAnswer b where b.invitationId = a.invitationId)
            """)
    List<AnswerHead> findNewest(Collection<UUID> invitations);

    List<IntakeAnswer> findAllByInvitationIdIn(Collection<UUID> invitations);

    @Query("select coalesce(max(a.answerNumber), 0) from IntakeAnswer a where a.invitationId = :invitation")
    int lastNumber(UUID invitation);
}
