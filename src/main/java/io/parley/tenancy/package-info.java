/**
 * Tenants (consultancies) and the wall between them: which tenant a thread works for, and the base of every entity that
 * belongs to one. Knows no domain; people and roles live in {@code identity}.
 */
@NullMarked
@ApplicationModule(allowedDependencies = "common")
package io.parley.tenancy;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
