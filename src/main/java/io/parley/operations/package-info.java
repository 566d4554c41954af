/**
 * What the operator of the installation does: opens, suspends and resumes tenants, invites their first administrators,
 * and watches over the store of the documents. Sees no tenant's content.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"common", "uikit", "tenancy", "audit", "identity", "documents"})
package io.parley.operations;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
