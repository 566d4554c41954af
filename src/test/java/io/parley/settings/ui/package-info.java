/** Tests of the settings pages. */
@NullMarked
package io.parley.settings.ui;

import org.jspecify.annotations.NullMarked;
