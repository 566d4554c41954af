package io.parley.documents;

import io.parley.identity.Role;
import io.parley.identity.RolePermissions;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Providers' papers are for the consultancy; client users read what a brief quotes of them. */
@Component
class DocumentRolePermissions implements RolePermissions {

    @Override
    public Map<Role, Set<String>> grants() {
        Set<String> consultancy = Set.of(DocumentPermissions.READ, DocumentPermissions.UPLOAD);
        Set<String> administration =
                Set.of(DocumentPermissions.READ, DocumentPermissions.UPLOAD, DocumentPermissions.CARE);
        return Map.of(Role.TENANT_ADMIN, administration, Role.CONSULTANT, consultancy);
    }
}
