/** Parley: one Spring Boot application, a modular monolith; each direct sub-package is one module. */
@NullMarked
package io.parley;

import org.jspecify.annotations.NullMarked;
