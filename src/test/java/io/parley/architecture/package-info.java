/** Guards of the structure. Each rule has a class in the package {@code violations} that breaks it: a guard counts once it has fired. */
@NullMarked
package io.parley.architecture;

import org.jspecify.annotations.NullMarked;
