/** Violations on purpose, outside {@code io.parley} so that no application context scans them. */
@NullMarked
package violations;

import org.jspecify.annotations.NullMarked;
