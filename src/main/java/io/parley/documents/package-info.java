/**
 * Files people hand in: one gateway through which every upload streams and is checked, a store that gives back exactly
 * the bytes it took, versions by name, and the text of each page for evidence. Knows that a document belongs to a client,
 * but not what a client is: {@link io.parley.documents.spi.DocumentAccess} tells who may reach it.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"common", "uikit", "tenancy", "identity", "audit", "jobs"})
package io.parley.documents;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
