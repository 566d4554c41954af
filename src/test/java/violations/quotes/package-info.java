/** Violations on purpose; never scanned by the application. */
@NullMarked
package violations.quotes;

import org.jspecify.annotations.NullMarked;
