/** Stories of the pages of warranty claims. */
@NullMarked
package io.parley.claims.ui;

import org.jspecify.annotations.NullMarked;
