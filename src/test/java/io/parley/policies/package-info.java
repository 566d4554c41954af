/** Tests of whole service level agreements. */
@NullMarked
package io.parley.policies;

import org.jspecify.annotations.NullMarked;
