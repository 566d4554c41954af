package io.parley.portal;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface AnswerRepository extends JpaRepository<Answer, UUID> {

    List<Answer> findByQuestionIdInOrderByAnsweredAt(Collection<UUID> questionIds);
}
