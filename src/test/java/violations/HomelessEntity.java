package violations;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.UUID;

/** Breaks: entities belong to a tenant. */
@Entity
class HomelessEntity {

    @Id
    UUID id = UUID.randomUUID();
}
