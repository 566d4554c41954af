/**
 * The append-only trail of who did what: written in the transaction of the deed, never changed afterwards, in code or in
 * the database. Knows nothing about what is audited; callers name action and subject.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"common", "tenancy", "uikit"})
package io.parley.audit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
