package io.parley.documents;

import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface OrphanedFileRepository extends JpaRepository<OrphanedFile, UUID> {}
