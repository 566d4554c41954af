/** Stories of the checklists. */
@NullMarked
package io.parley.readiness;

import org.jspecify.annotations.NullMarked;
