/** Released briefs for tests. */
@NullMarked
package io.parley.portal.testing;

import org.jspecify.annotations.NullMarked;
