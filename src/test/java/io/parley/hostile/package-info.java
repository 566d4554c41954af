/** What each file of the hostile folder leads to, through every door by which it may come in. */
@NullMarked
package io.parley.hostile;

import org.jspecify.annotations.NullMarked;
