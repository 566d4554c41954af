package io.parley.evidence;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface PaperReadingRepository extends JpaRepository<PaperReading, UUID> {

    Optional<PaperReading> findByClientIdAndPapers(UUID clientId, String papers);

    List<PaperReading> findAllByClientIdAndPapersIn(UUID clientId, Collection<String> papers);
}
