/** Violations on purpose; never scanned by the application. */
@NullMarked
package violations.ui;

import org.jspecify.annotations.NullMarked;
