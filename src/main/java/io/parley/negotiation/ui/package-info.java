/** The recommendation on the engagement page: what is recommended, why, and the dialog in which it is decided. */
@NullMarked
package io.parley.negotiation.ui;

import org.jspecify.annotations.NullMarked;
