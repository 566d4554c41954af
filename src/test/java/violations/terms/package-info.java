/** Violations on purpose; never scanned by the application. */
@NullMarked
package violations.terms;

import org.jspecify.annotations.NullMarked;
