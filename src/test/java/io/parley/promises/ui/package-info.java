/** Tests of the promises' tab. */
@NullMarked
package io.parley.promises.ui;

import org.jspecify.annotations.NullMarked;
