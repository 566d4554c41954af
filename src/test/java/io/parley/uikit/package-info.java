/** Stories of the component kit. */
@NullMarked
package io.parley.uikit;

import org.jspecify.annotations.NullMarked;
