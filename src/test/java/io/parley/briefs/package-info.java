/** Behaviour of briefs: what they say, who may see it, and that a released one never changes. */
@NullMarked
package io.parley.briefs;

import org.jspecify.annotations.NullMarked;
