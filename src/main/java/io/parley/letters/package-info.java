/**
 * What all letters drafted for a client share: who writes to whom in which language, the frame round the text, and the wait
 * at the press. What a letter says stands with the module whose matter it is.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"common", "tenancy", "clients", "reporting"})
package io.parley.letters;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
