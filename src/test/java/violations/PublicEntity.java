package violations;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.UUID;

/** Breaks: entities are package-private. */
@Entity
public class PublicEntity {

    @Id
    UUID id = UUID.randomUUID();
}
