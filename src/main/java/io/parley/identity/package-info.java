/**
 * People: global accounts, their memberships in tenants with a role, sign-in, and who acts in the running thread. Knows no
 * domain; what a role may do is contributed by each module through {@link io.parley.identity.RolePermissions}.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"common", "tenancy", "audit", "jobs", "uikit"})
package io.parley.identity;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
