/** Stories of the client's pages. */
@NullMarked
package io.parley.portal.ui;

import org.jspecify.annotations.NullMarked;
