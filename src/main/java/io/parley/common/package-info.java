/**
 * Values and exceptions every module speaks in. A type comes here on its third user; nothing here knows Spring, JPA or
 * Vaadin.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package io.parley.common;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
