/**
 * What the operator of the installation does: opens, suspends and resumes tenants and invites their first administrators.
 * Sees no tenant's content.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"common", "uikit", "tenancy", "audit", "identity"})
package io.parley.operations;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
