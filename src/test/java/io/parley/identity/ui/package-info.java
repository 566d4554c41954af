/** Stories of one's own account. */
@NullMarked
package io.parley.identity.ui;

import org.jspecify.annotations.NullMarked;
