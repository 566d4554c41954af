/** Stories of the administrator’s pages. */
@NullMarked
package io.parley.settings.ui;

import org.jspecify.annotations.NullMarked;
