/** Stories of the client and engagement pages. */
@NullMarked
package io.parley.providers.ui;

import org.jspecify.annotations.NullMarked;
