package io.parley.portal;

import java.util.List;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface QuestionRepository extends JpaRepository<Question, UUID> {

    List<Question> findByEngagementIdOrderByAskedAtDesc(UUID engagementId);

    List<Question> findAllByOrderByAskedAtDesc(Limit limit);

    @Query("""
            select q from Question q
            where not exists (select a.id from Answer a where a.questionId = q.id)
            order by q.askedAt
            """)
    List<Question> findUnanswered();
}
