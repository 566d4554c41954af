/** The page on which a whole client package is dropped. Shows what became of it; the work is the module's service. */
@NullMarked
package io.parley.packages.ui;

import org.jspecify.annotations.NullMarked;
