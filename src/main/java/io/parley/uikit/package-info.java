/**
 * The component kit: everything a view is built from, so that every page looks and behaves alike. It knows values of
 * {@code common} and nothing of the domain; what it shows comes in as text, figures and evidence. Lists leave as files through {@code tabular}.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"common", "tabular"})
package io.parley.uikit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
